import type { ManifestInput } from './manifest-input.js';
import { defaultLanguage, nameIn } from './manifest-input.js';
import { element, xmlDocument, type XmlElement } from './xml.js';

/** The editions as their manifests name them: any other word is taken for SCORM 1.2 by some LMSs. */
export type Scorm2004Edition = '2004 3rd Edition' | '2004 4th Edition';

/**
 * `imsmanifest.xml` of a package with one SCO. The editions differ in their name alone: what a
 * single SCO needs stands in both.
 *
 * Identifiers follow from authored ids alone: an LMS ties learners' records to them,
 * so they stay the same from version to version.
 *
 * @see SCORM 2004 Content Aggregation Model 3 (content packaging), 5.1 (sequencing), by the elements' names
 */
export function scorm2004Manifest(edition: Scorm2004Edition, input: ManifestInput): string {
  const id = `${input.course.id}-${input.unit.id}`;
  return xmlDocument(
    element('manifest', { identifier: id, version: input.course.version, ...namespaces }, [
      element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, edition)]),
      element('organizations', { default: `${id}-organization` }, [organization(input, id)]),
      element('resources', {}, [sco(input, id)]),
    ]),
  );
}

// Prefixes exactly so: Moodle looks for `adlcp:` and `imsss:` by their letters.
const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  ].join(' '),
};

function organization(input: ManifestInput, id: string): XmlElement {
  const language = defaultLanguage(input.course);
  return element('organization', { identifier: `${id}-organization` }, [
    element('title', {}, nameIn(input, language, 'course')),
    element('item', { identifier: `${id}-item`, identifierref: `${id}-sco` }, [
      element('title', {}, nameIn(input, language, input.unit.id)),
      scoSequencing(input.unit.cutScore, id),
    ]),
    // Without it nothing can be chosen, and without flow nothing starts by itself (CAM 5.1, controlMode).
    element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })]),
  ]);
}

/**
 * Completion and success come from the content (CAM 5.1, deliveryControls): an LMS that hears of neither would
 * otherwise call the unit completed and satisfied.
 */
function scoSequencing(cutScore: number | undefined, id: string): XmlElement {
  return element('imsss:sequencing', {}, [
    ...objectives(cutScore, id),
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  ]);
}

/**
 * The pass mark, which the content gets back as `cmi.scaled_passing_score` (CAM 5.1, minNormalizedMeasure). Left out
 * where no pass is asked for: with it an LMS decides on success by the score alone.
 */
function objectives(cutScore: number | undefined, id: string): XmlElement[] {
  if (cutScore === undefined) return [];
  return [
    element('imsss:objectives', {}, [
      element('imsss:primaryObjective', { objectiveID: `${id}-objective`, satisfiedByMeasure: 'true' }, [
        // Seven decimals, as a real (10,7) has: a score exactly on the mark reaches it.
        element('imsss:minNormalizedMeasure', {}, String(Number(cutScore.toFixed(7)))),
      ]),
    ]),
  ];
}

function sco(input: ManifestInput, id: string): XmlElement {
  return element(
    'resource',
    { identifier: `${id}-sco`, type: 'webcontent', 'adlcp:scormType': 'sco', href: input.page },
    [...input.files].sort().map((name) => element('file', { href: encodeURI(name) })),
  );
}
