import type { Elements } from '../attempts/elements.js';
import type { AuReport, CertificateReport, DocumentReport, Learner, Standard } from '../attempts/report.js';
import { familyNameFirst } from '../attempts/session.js';
import { parseJson, textOf, type JsonObject } from '../lrs/json.js';
import { activityOf, at } from '../strict/cmi5/words.js';
import { dateIn, nameShown, withCode, type HeldValues } from './certificate.js';

/** What a certificate's code is worked out from: nothing but what the LMS holds, and the package's own id. */
export interface HeldRecord {
  readonly standard: Standard;
  readonly learner: Learner;
  /** Whose account it is, with xAPI and cmi5. */
  readonly homePage: string;
  /** SCORM: identifier of the manifest. xAPI: IRI of the activity that is launched. */
  readonly activity: string;
  readonly elements: Elements;
  readonly statements: readonly JsonObject[];
  readonly documents: readonly DocumentReport[];
  readonly aus: readonly AuReport[];
}

/** The certificates that there are, with their codes: one for each unit that the record says was finished. */
export function certificatesOf(record: HeldRecord): readonly CertificateReport[] {
  const { standard, activity, learner, aus } = record;
  switch (standard) {
    case 'scorm12':
      return found(scorm(record, 'cmi.core', statusIn(record.elements)));
    case 'scorm2004':
      return found(scorm(record, 'cmi', statusOf(record.elements['cmi.completion_status'] === 'completed', record.elements['cmi.success_status'])));
    case 'xapi':
      return found(xapi(record, activity, learner.name));
    case 'cmi5':
      return aus.flatMap((au) => found(cmi5(record, au)));
  }
}

type Status = HeldValues['status'];

/** SCORM 1.2 has one word for two facts: of what is passed, only the day in the suspend data says that all was done. */
function statusIn(elements: Elements): Status | undefined {
  const word = elements['cmi.core.lesson_status'];
  if (word === 'passed') return dateIn(elements['cmi.suspend_data'] ?? '') === '' ? undefined : word;
  return word === 'completed' ? word : undefined;
}

function statusOf(completed: boolean, success: string | undefined): Status | undefined {
  if (!completed || success === 'failed') return undefined;
  return success === 'passed' ? 'passed' : 'completed';
}

function found(held: HeldValues | undefined): readonly CertificateReport[] {
  return held ? [withCode(held)] : [];
}

function scorm({ activity, elements, learner }: HeldRecord, core: string, status: Status | undefined): HeldValues | undefined {
  if (!status) return undefined;
  const raw = elements[`${core}.score.raw`];
  return {
    activity,
    learner: learner.id,
    name: nameShown(familyNameFirst(learner.name), learner.id),
    status,
    percent: raw === undefined ? '' : String(Number(raw)),
    date: dateIn(elements['cmi.suspend_data'] ?? ''),
  };
}

/** 8.1.3: the actor of a launch has no name. 9.3.5: `failed` may come as late as the end of a session, so where there is a mark only `passed` counts. */
function cmi5(record: HeldRecord, { activityId, masteryScore }: AuReport): HeldValues | undefined {
  const held = xapi(record, activityId, '');
  return masteryScore === undefined || held?.status === 'passed' ? held : undefined;
}

/** @param name - as the launch gave it */
function xapi({ statements, documents, learner, homePage }: HeldRecord, activity: string, name: string): HeldValues | undefined {
  const said = statements.filter((statement) => activityOf(statement) === activity).map((statement) => ({ statement, verb: lastWord(statement) }));
  const has = (verb: string) => said.some((each) => each.verb === verb);
  const status = statusOf(has('completed'), has('passed') ? 'passed' : has('failed') ? 'failed' : undefined);
  if (!status) return undefined;
  const scores = said.flatMap(({ statement, verb }) => (verb === 'passed' || verb === 'scored' ? [percentIn(statement, status)] : []));
  const percents = scores.filter((percent) => percent !== undefined);
  const document = documents.find((each) => each.activity === activity && each.id === 'suspend-data');
  return {
    activity,
    learner: `${homePage} ${learner.id}`,
    name: nameShown(name, learner.id),
    status,
    percent: percents.length === 0 ? '' : String(Math.max(...percents)),
    date: dateIn(textOf(at(parseJson(document?.content ?? ''), 'suspendData'))),
  };
}

function lastWord(statement: JsonObject): string {
  return textOf(at(statement, 'verb', 'id')).split('/').at(-1) ?? '';
}

/** Of a hundred, to two decimals: never below what passed, else to the nearest. From points where they are told, as these are exact. */
function percentIn(statement: JsonObject, status: Status): number | undefined {
  const [scaled, raw, max] = ['scaled', 'raw', 'max'].map((member) => at(statement, 'result', 'score', member));
  if (typeof scaled !== 'number') return undefined;
  const hundredths = typeof raw === 'number' && typeof max === 'number' ? (raw * 10_000) / max : scaled * 10_000;
  // What adding up parts of points leaves over lifts nothing.
  return (status === 'passed' ? Math.ceil(hundredths - 1e-9) : Math.round(hundredths)) / 100;
}
