import { strToU8, zipSync } from 'fflate';

/** A zip with these text files. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** The smallest SCORM 1.2 package, with `index.html` as its content. */
export function scorm12Zip(index = '<!doctype html><title>Content</title>', masteryScore?: string): Uint8Array {
  return zip({ 'imsmanifest.xml': imsManifest(masteryScore), 'index.html': index, 'scripts/a.js': 'void 0;', 'scripts/b.mjs': 'void 0;' });
}

export function imsManifest(masteryScore?: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Gofal &amp; care</title>
<item identifier="i" identifierref="r"><title>Mathau o berthynas</title>${masteryScore === undefined ? '' : `<adlcp:masteryscore>${masteryScore}</adlcp:masteryscore>`}</item>
</organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;
}

export interface Scorm2004Options {
  readonly edition?: string;
  /** What stands in the item after its title. */
  readonly item?: string;
}

/** The smallest SCORM 2004 package, with `index.html` as its content. */
export function scorm2004Zip(index = '<!doctype html><title>Content</title>', options: Scorm2004Options = {}): Uint8Array {
  return zip({ 'imsmanifest.xml': scorm2004Manifest(options), 'index.html': index });
}

export function scorm2004Manifest({ edition = '2004 4th Edition', item = '' }: Scorm2004Options = {}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
<metadata><schema>ADL SCORM</schema><schemaversion>${edition}</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Gofal &amp; care</title>
<item identifier="i" identifierref="r"><title>Mathau o berthynas</title>${item}</item>
</organization></organizations>
<resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;
}

/** A primary objective that passes at 0.8, one more, and a threshold of 0.9. */
export const measuredItem = `<adlcp:dataFromLMS>a=1</adlcp:dataFromLMS>
<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/>
<imsss:sequencing><imsss:objectives>
<imsss:primaryObjective objectiveID="lo0" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>
<imsss:objective objectiveID="lo1"/>
</imsss:objectives></imsss:sequencing>`;

/** A cmi5 package of one unit, or of those given, all with `index.html` as their content. */
export function cmi5Zip(index = '<!doctype html><title>Content</title>', structure: string = cmi5Structure()): Uint8Array {
  return zip({ 'cmi5.xml': structure, 'index.html': index });
}

/** @param units - what stands after the course's own description */
export function cmi5Structure(units: string = cmi5Au('m1', 'moveOn="CompletedAndPassed" masteryScore="0.8"')): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="https://example.org/course"><title><langstring lang="en">Care &amp; dignity</langstring></title><description><langstring lang="en">.</langstring></description></course>
${units}
</courseStructure>`;
}

export function cmi5Au(name: string, attributes = '', more = ''): string {
  return `<au id="https://example.org/${name}" ${attributes}><title><langstring lang="cy">Mathau o berthynas ${name}</langstring></title><description><langstring lang="en">.</langstring></description><url>index.html?unit=${name}</url>${more}</au>`;
}

/** The smallest xAPI package, with `index.html` as its content. */
export function xapiZip(index = '<!doctype html><title>Content</title>'): Uint8Array {
  return zip({ 'tincan.xml': tincan(), 'index.html': index });
}

export function tincan(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
<activity id="https://example.org/m1" type="http://adlnet.gov/expapi/activities/course"><name>Mathau o berthynas</name><launch lang="en">index.html</launch></activity>
</activities></tincan>`;
}
