import type { Locator } from 'playwright';

/** What can be seen of the answer that the learner is giving: what fields hold, what is marked, what is in hand, and where each card lies. */
export function answerShown(course: Locator): Promise<readonly string[]> {
  // Runs in the page, so without a function of its own name: the loader that runs these files would add a call that it does not know.
  return course.evaluate((player) => {
    const shown: string[] = [];
    const waiting: Element[] = [player];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      waiting.push(...[...element.children].reverse(), ...(element.shadowRoot ? [...element.shadowRoot.children].reverse() : []));
      const name = element.id || element.textContent.replace(/\s+/g, ' ').trim();
      if (element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type)) shown.push(`${element.closest('label')?.textContent.replace(/\s+/g, ' ').trim() ?? name}: ${element.checked}`);
      else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) shown.push(`${name}: ${element.value}`);
      if (element.getAttribute('aria-pressed') === 'true') shown.push(`in hand or marked: ${name}`);
      if (element instanceof HTMLElement && element.dataset['token'] !== undefined) {
        const place = element.closest('[data-place]')?.getAttribute('data-place') ?? '';
        shown.push(`${element.dataset['token']} in ${place}`);
      }
    }
    return shown;
  });
}
