import type { Content } from '../../../src/model/content.js';
import { itemOf, type Unit } from '../../../src/model/course.js';
import type { Done } from './answering.js';

/**
 * Percent of the points of each objective, two decimals, by folded id: a card counts one point
 * and a question one, and of each only the first check.
 */
export function objectivePercents(content: Content, unitId: string, done: readonly Done[]): Readonly<Record<string, number>> {
  const unit = content.course.units.find(({ id }) => id === unitId);
  if (!unit) throw new Error(`no unit ${unitId}`);
  const firsts = done.filter(({ item }, index) => done.findIndex((other) => other.item === item) === index);
  return Object.fromEntries(
    unit.objectives.map((objective) => {
      const points = firsts.filter(({ item }) => itemOf(unit, item).objective === objective).map((each) => pointsOf(content, unit, each));
      const [earned, max] = points.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
      return [objective.toLowerCase().replaceAll('-', ''), Math.round((earned / max) * 10_000) / 100];
    }),
  );
}

function pointsOf(content: Content, unit: Unit, { item: id, response, right }: Done): [earned: number, max: number] {
  const item = itemOf(unit, id);
  const key = content.keys[id];
  if (item.kind !== 'classification' || response.kind !== 'classification' || key?.kind !== 'classification') return [right ? 1 : 0, 1];
  const good = item.tokens.filter((token) => key.accepts[token.id]?.includes(response.placement[token.id] ?? ''));
  return [good.length, item.tokens.length];
}
