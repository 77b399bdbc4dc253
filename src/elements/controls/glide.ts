/** Lets an element that now stands elsewhere come there from where it was, in the time the tokens give. */
export function glide(element: HTMLElement, from: DOMRect): void {
  const to = element.getBoundingClientRect();
  const duration = parseFloat(getComputedStyle(element).getPropertyValue('--course-motion'));
  if (!(duration > 0)) return;
  element.animate(
    { translate: [`${from.left - to.left}px ${from.top - to.top}px`, '0 0'] },
    { duration, easing: 'ease-out' },
  );
}
