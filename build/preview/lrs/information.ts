import { jsonAnswer, methodNotAllowed, type LrsAnswer, type LrsContext, type LrsRequest } from './exchange.js';
import { knownActivity, knownPerson } from './known.js';
import { Parameters } from './parameters.js';

/** @see xAPI 1.0.3 Communication 2.4 */
export function agentsResource(request: LrsRequest, { store }: LrsContext): LrsAnswer {
  if (request.method !== 'GET') return methodNotAllowed(request);
  const parameters = new Parameters(request.query, ['agent']);
  return jsonAnswer(knownPerson(store.statements, parameters.requiredAgent('agent')));
}

/** @see xAPI 1.0.3 Communication 2.5 */
export function activitiesResource(request: LrsRequest, { store }: LrsContext): LrsAnswer {
  if (request.method !== 'GET') return methodNotAllowed(request);
  const parameters = new Parameters(request.query, ['activityId']);
  return jsonAnswer(knownActivity(store.statements, parameters.requiredIri('activityId')));
}

/** @see xAPI 1.0.3 Communication 2.8 */
export function aboutResource(request: LrsRequest): LrsAnswer {
  if (request.method !== 'GET') return methodNotAllowed(request);
  new Parameters(request.query, []);
  return jsonAnswer({ version: ['1.0.0', '1.0.1', '1.0.2', '1.0.3'], extensions: {} });
}
