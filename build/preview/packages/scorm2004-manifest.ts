import { scorm2004 } from './ims-names.js';
import type { Manifest, Scorm2004Facts } from './package.js';
import { child, children, type Xml } from './xml.js';

const IMSSS = 'http://www.imsglobal.org/xsd/imsss';
const editions = ['2004 3rd Edition', '2004 4th Edition'];

/**
 * What SCORM 2004 has in its manifest beside the SCO (4th ed. CAM 3.4, SN 3.10).
 *
 * @throws Error for a schema version that some system would take for SCORM 1.2
 */
export function readScorm2004Facts(manifest: Xml, item: Xml): Pick<Manifest, 'standard' | 'launchData' | 'scorm2004'> {
  const { imscp, adlcp } = scorm2004;
  const edition = child(child(manifest, imscp, 'metadata'), imscp, 'schemaversion')?.text ?? '';
  if (!editions.includes(edition)) throw new Error(`schemaversion is "${edition}", which some systems take for SCORM 1.2; wanted is ${editions.join(' or ')}`);
  const launchData = child(item, adlcp, 'dataFromLMS')?.text;
  return {
    standard: 'scorm2004',
    ...(launchData !== undefined && { launchData }),
    scorm2004: { edition, ...completionThreshold(item), ...objectivesOf(item) },
  };
}

/** 4th edition: attributes; 3rd edition: the element's text. */
function completionThreshold(item: Xml): Pick<Scorm2004Facts, 'completionThreshold'> {
  const element = child(item, scorm2004.adlcp, 'completionThreshold');
  if (!element) return {};
  const { completedByMeasure, minProgressMeasure } = element.attributes;
  const value = completedByMeasure === 'true' ? (minProgressMeasure ?? '1.0') : element.text;
  return value === '' ? {} : { completionThreshold: value };
}

/** The ids that fill `cmi.objectives` (4th ed. RTE 4.2.17), and the measure that passes the primary one. */
function objectivesOf(item: Xml): Pick<Scorm2004Facts, 'scaledPassingScore' | 'objectives'> {
  const objectives = child(child(item, IMSSS, 'sequencing'), IMSSS, 'objectives');
  const primary = child(objectives, IMSSS, 'primaryObjective');
  const all = [...(primary ? [primary] : []), ...children(objectives, IMSSS, 'objective')];
  const byMeasure = primary?.attributes['satisfiedByMeasure'] === 'true';
  return {
    ...(byMeasure && { scaledPassingScore: child(primary, IMSSS, 'minNormalizedMeasure')?.text ?? '1.0' }),
    objectives: all.flatMap(({ attributes }) => attributes['objectiveID'] ?? []),
  };
}
