import type { ActivityDefinition, InteractionActivityDefinition, InteractionComponent, LanguageMap } from '@xapi/xapi';
import { foldId, type Part } from '../../model/ids.js';
import { plain, textId, type TextId, type Texts } from '../../model/text.js';
import type { Interaction } from '../../tracking/interaction.js';

const TYPES = 'http://adlnet.gov/expapi/activities';

/** What an activity is and is called, in each language that has a name for it. */
export function namedDefinition(kind: 'course' | 'module' | 'objective', name: TextId, texts: readonly Texts[]): ActivityDefinition {
  return { type: `${TYPES}/${kind}`, ...member('name', languageMap([name], texts)) };
}

/**
 * What was asked, in every language, with the ids that responses are written in.
 *
 * @see xAPI 1.0.3, Data 2.4.4.1: interaction activities
 */
export function itemDefinition(item: string, interaction: Interaction, texts: readonly Texts[]): InteractionActivityDefinition {
  const prompt = languageMap([item], texts);
  const common = { type: `${TYPES}/cmi.interaction`, ...member('name', prompt), ...member('description', prompt) } as const;
  const components = (parts: readonly Part[]) => parts.map((part) => component(item, part, texts));
  switch (interaction.type) {
    case 'true-false':
      return { ...common, interactionType: 'true-false', correctResponsesPattern: [interaction.correct ? 'true' : 'false'] };
    case 'choice':
      return {
        ...common,
        interactionType: 'choice',
        choices: components(interaction.choices),
        correctResponsesPattern: [chosen(interaction.choices, interaction.correct)],
      };
    case 'matching':
      return {
        ...common,
        interactionType: 'matching',
        source: components(interaction.sources),
        target: components(interaction.targets),
        correctResponsesPattern: rightPairings(interaction),
      };
    case 'performance':
      return {
        ...common,
        interactionType: 'performance',
        steps: components(interaction.steps),
        correctResponsesPattern: [performed(interaction, interaction.correct)],
      };
    case 'sequencing':
      return {
        ...common,
        interactionType: 'sequencing',
        choices: components(interaction.entries),
        correctResponsesPattern: [inTurn(interaction.correct)],
      };
    case 'fill-in': {
      const { correct, caseMatters } = interaction;
      const patterns = correct.slice(0, MOST_PATTERNS).map((form) => `{case_matters=${caseMatters}}${form}`);
      return { ...common, interactionType: 'fill-in', correctResponsesPattern: patterns };
    }
    case 'numeric':
      return { ...common, interactionType: 'numeric', correctResponsesPattern: [`${interaction.least}[:]${interaction.most}`] };
    case 'likert':
      return { ...common, interactionType: 'likert', scale: components(interaction.choices) };
    default:
      return interaction satisfies never;
  }
}

/**
 * The learner's answer in the same form as the patterns.
 *
 * @see xAPI 1.0.3, Data 2.4.4.1: `true`, `a[,]b`, `a[.]1[,]b[.]2`
 */
export function responseOf(interaction: Interaction): string {
  switch (interaction.type) {
    case 'true-false':
      return interaction.response ? 'true' : 'false';
    case 'choice':
      return chosen(interaction.choices, interaction.response);
    case 'matching':
      return pairing(interaction.sources, (source) => interaction.response[source]);
    case 'performance':
      return performed(interaction, interaction.response);
    case 'sequencing':
      return inTurn(interaction.response);
    case 'fill-in':
    case 'numeric':
      return String(interaction.response);
    case 'likert':
      return foldId(interaction.response);
    default:
      return interaction satisfies never;
  }
}

function inTurn(ids: readonly string[]): string {
  return ids.map(foldId).join('[,]');
}

/** In the author's order, so that equal answers read the same. */
function chosen(parts: readonly Part[], ids: readonly string[]): string {
  return parts.flatMap(({ id }) => (ids.includes(id) ? [foldId(id)] : [])).join('[,]');
}

function pairing(sources: readonly Part[], targetOf: (source: string) => string | undefined): string {
  return sources
    .flatMap(({ id }) => {
      const target = targetOf(id);
      return target === undefined ? [] : [`${foldId(id)}[.]${foldId(target)}`];
    })
    .join('[,]');
}

/** Steps with what was done there, in the order of doing: `step[.]option`. */
function performed({ steps }: Extract<Interaction, { type: 'performance' }>, path: readonly string[]): string {
  return path
    .flatMap((id) => steps.filter(({ options }) => options.some((option) => option.id === id)).map((step) => `${foldId(step.id)}[.]${foldId(id)}`))
    .join('[,]');
}

/** More ways to be right than this are not listed: the statement would outgrow a closing page's budget. */
const MOST_PATTERNS = 16;

/** Every right pairing, the best first; only the best when there are too many. */
function rightPairings({ sources, correct }: Extract<Interaction, { type: 'matching' }>): string[] {
  const count = sources.reduce((product, { id }) => product * (correct[id]?.length ?? 1), 1);
  let pairings: readonly ReadonlyMap<string, string>[] = [new Map()];
  for (const { id } of sources) {
    const targets = correct[id] ?? [];
    const listed = count > MOST_PATTERNS ? targets.slice(0, 1) : targets;
    if (listed.length > 0) pairings = pairings.flatMap((before) => listed.map((target) => new Map([...before, [id, target]])));
  }
  return pairings.map((pairs) => pairing(sources, (source) => pairs.get(source)));
}

/** A part's text is its item's own, or the course's, such as a category's. */
function component(item: string, { id }: Part, texts: readonly Texts[]): InteractionComponent {
  return { id: foldId(id), ...member('description', languageMap([textId(item, id), id], texts)) };
}

/** By language, the first of the texts that there is; undefined when no language has one. */
function languageMap(ids: readonly TextId[], texts: readonly Texts[]): LanguageMap | undefined {
  const entries = texts.flatMap(({ language, lines }) => {
    const line = ids.map((id) => lines[id]).find((found) => found !== undefined);
    return line === undefined ? [] : [[language, plain(line)] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function member<Name extends string>(name: Name, map: LanguageMap | undefined): { readonly [Key in Name]?: LanguageMap } {
  // Either nothing or just this member: a computed key widens to any string.
  return (map ? { [name]: map } : {}) as { readonly [Key in Name]?: LanguageMap };
}
