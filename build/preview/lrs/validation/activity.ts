import { isJsonArray, isJsonObject, type JsonObject } from '../json.js';
import { anyText, arrayOf, oneOf, problem, record, type Check, type StatementProblem } from './check.js';
import { extensions, iri, languageMap } from './common.js';

/** Which lists of components each type of interaction may have. @see xAPI 1.0.3 Data 2.4.4.1 */
const componentsByType: Readonly<Record<string, readonly string[]>> = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
};
const componentLists = ['choices', 'scale', 'source', 'target', 'steps'] as const;

const clause = 'Data 2.4.4.1';
const component: Check = record({ required: { id: anyText(clause) }, optional: { description: languageMap } }, clause);
const components: Check = (value, path) => {
  const problems = arrayOf(component, clause)(value, path);
  return problems.length > 0 || !isJsonArray(value) ? problems : distinctIds(value.filter(isJsonObject), path);
};

const definition: Check = record(
  {
    optional: {
      name: languageMap,
      description: languageMap,
      type: iri(clause),
      moreInfo: iri(clause),
      extensions,
      interactionType: oneOf(Object.keys(componentsByType), clause),
      correctResponsesPattern: arrayOf(anyText(clause), clause),
      ...Object.fromEntries(componentLists.map((name) => [name, components])),
    },
  },
  clause,
  ownComponents,
);

/** @see xAPI 1.0.3 Data 2.4.4.1 */
export const activity: Check = record(
  { required: { id: iri(clause) }, optional: { objectType: oneOf(['Activity'], clause), definition } },
  clause,
);

/** A list of components, or a pattern, without the interaction that it belongs to says nothing. */
function ownComponents(value: JsonObject, path: string): readonly StatementProblem[] {
  const type = value['interactionType'];
  const allowed =
    typeof type === 'string' ? [...(componentsByType[type] ?? componentLists), 'correctResponsesPattern'] : [];
  return [...componentLists, 'correctResponsesPattern']
    .filter((name) => Object.hasOwn(value, name) && !allowed.includes(name))
    .map((name) =>
      problem(
        `${path}.${name}`,
        value[name],
        `nothing, with interactionType ${type === undefined ? 'absent' : JSON.stringify(type)}`,
        clause,
      ),
    );
}

function distinctIds(list: readonly JsonObject[], path: string): readonly StatementProblem[] {
  return list.flatMap(({ id = null }, index) =>
    list.findIndex((other) => other['id'] === id) < index
      ? [problem(`${path}[${index}].id`, id, 'an id of its own', clause)]
      : [],
  );
}
