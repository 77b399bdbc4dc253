import { openScorm12 } from '../../src/adapters/scorm12/open.js';
import { openScorm2004 } from '../../src/adapters/scorm2004/open.js';
import type { Opened } from '../../src/tracking/port.js';
import type { Success } from '../../src/tracking/record.js';
import { StrictScorm12Api } from './strict-scorm12-api.js';
import { StrictScorm2004Api } from './strict-scorm2004-api.js';
import { results, tellAll } from './tell-all.js';

/** The elements that SCORM 1.2 launches set, with `n` for every position. */
export async function sentByScorm12(): Promise<ReadonlySet<string>> {
  const apis = await Promise.all(results.map((success) => launched(new StrictScorm12Api(), success, (api) => openScorm12(windowWith({ API: api }), options))));
  return elementsOf(apis);
}

/** The elements that SCORM 2004 launches set, with `n` for every position. */
export async function sentByScorm2004(): Promise<ReadonlySet<string>> {
  const apis = await Promise.all(results.map((success) => launched(new StrictScorm2004Api(), success, (api) => openScorm2004(windowWith({ API_1484_11: api }), options))));
  return elementsOf(apis);
}

interface SeenSets {
  readonly sets: readonly (readonly string[])[];
  readonly commits: boolean[];
}

const options = { online: () => true, zoneMinutes: () => 0 };

/** The first commit fails, so that what is sent only after such a one is seen as well. */
async function launched<Api extends SeenSets>(api: Api, success: Success, open: (api: Api) => Opened): Promise<Api> {
  api.commits.push(false);
  await tellAll(open(api), success);
  return api;
}

function windowWith(members: Readonly<Record<string, unknown>>): Window {
  // The adapters look for the API in a window and read nothing else of it.
  return members as unknown as Window;
}

function elementsOf(apis: readonly SeenSets[]): ReadonlySet<string> {
  return new Set(apis.flatMap(({ sets }) => sets.map(([element = '']) => element.replaceAll(/\.\d+(?=\.)/g, '.n'))));
}
