import type { ManifestInput } from './manifest-input.js';
import { defaultLanguage, nameIn } from './manifest-input.js';
import { element, xmlDocument, type XmlElement } from './xml.js';

/**
 * `imsmanifest.xml` of a package with one SCO.
 *
 * Identifiers follow from authored ids alone: an LMS ties learners' records to them,
 * so they stay the same from version to version.
 *
 * @see SCORM 1.2 Content Aggregation Model 2.3.2 (the elements), 2.3.5 (profile for content aggregation)
 */
export function scorm12Manifest(input: ManifestInput): string {
  const id = `${input.course.id}-${input.unit.id}`;
  return xmlDocument(
    element('manifest', { identifier: id, ...version(input.course.version), ...namespaces }, [
      element('metadata', {}, [element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')]),
      element('organizations', { default: `${id}-organization` }, [organization(input, id)]),
      element('resources', {}, [sco(input, id)]),
    ]),
  );
}

// Prefixes exactly so: Moodle looks for `adlcp:` by its letters.
const namespaces = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': [
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
  ].join(' '),
};

/** At most 20 characters (imscp_rootv1p1p2.xsd, attr.version); a longer version is left out, never cut. */
function version(text: string): { version?: string } {
  return text.length <= 20 ? { version: text } : {};
}

function organization(input: ManifestInput, id: string): XmlElement {
  const language = defaultLanguage(input.course);
  return element('organization', { identifier: `${id}-organization` }, [
    element('title', {}, title(nameIn(input, language, 'course'))),
    element('item', { identifier: `${id}-item`, identifierref: `${id}-sco` }, [
      element('title', {}, title(nameIn(input, language, input.unit.id))),
      ...masteryScore(input.unit.cutScore),
    ]),
  ]);
}

/** At most 200 characters (imscp_rootv1p1p2.xsd, titleType). */
function title(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

/**
 * A percentage with at most two decimals. Left out where no pass is asked for: with it an
 * LMS decides passed or failed by itself, even for a learner half-way.
 */
function masteryScore(cutScore: number | undefined): XmlElement[] {
  if (cutScore === undefined) return [];
  return [element('adlcp:masteryscore', {}, String(Number((cutScore * 100).toFixed(2))))];
}

function sco(input: ManifestInput, id: string): XmlElement {
  return element(
    'resource',
    { identifier: `${id}-sco`, type: 'webcontent', 'adlcp:scormtype': 'sco', href: input.page },
    [...input.files].sort().map((name) => element('file', { href: encodeURI(name) })),
  );
}
