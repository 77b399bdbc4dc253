import type { Part } from '../../model/ids.js';

/** The chosen parts in the order of their numbers, so that equal answers read the same. */
export function chosenParts(parts: readonly Part[], chosen: readonly string[]): readonly Part[] {
  return byNumber(parts).filter(({ id }) => chosen.includes(id));
}

/** The parts in the order of these ids. */
export function listedParts(parts: readonly Part[], ids: readonly string[]): readonly Part[] {
  return ids.flatMap((each) => parts.filter(({ id }) => id === each));
}

/** Sources with their targets in the order of the sources' numbers; a source without a target is left out. */
export function pairedParts(
  sources: readonly Part[],
  targets: readonly Part[],
  targetOf: (source: string) => string | undefined,
): readonly (readonly [source: Part, target: Part])[] {
  return byNumber(sources).flatMap((source) => {
    const target = targets.find(({ id }) => id === targetOf(source.id));
    return target ? [[source, target] as const] : [];
  });
}

/** Each choice with the step that it was made at, in the order of choosing. */
export function steppedParts(
  steps: readonly (Part & { readonly options: readonly Part[] })[],
  chosen: readonly string[],
): readonly (readonly [step: Part, option: Part])[] {
  return chosen.flatMap((id) =>
    steps.flatMap((step) => step.options.flatMap((option) => (option.id === id ? [[step, option] as const] : []))),
  );
}

function byNumber(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((one, other) => one.number - other.number);
}
