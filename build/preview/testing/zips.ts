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
