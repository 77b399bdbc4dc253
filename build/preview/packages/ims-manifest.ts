import type { Manifest } from './package.js';
import { child, children, readXml, type Xml } from './xml.js';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/**
 * What an LMS takes from imsmanifest.xml of SCORM 1.2: the first item of the default
 * organisation and the SCO it refers to.
 *
 * @throws Error saying what an LMS would not find
 * @see SCORM 1.2 CAM, content packaging
 */
export function readImsManifest(bytes: Uint8Array): Manifest {
  const manifest = readXml('imsmanifest.xml', bytes);
  if (manifest.name !== 'manifest' || manifest.namespace !== IMSCP)
    throw new Error(`imsmanifest.xml is no manifest of SCORM 1.2: its root is ${manifest.name} in ${manifest.namespace || 'no namespace'}`);
  const item = firstItem(organisation(manifest));
  const resource = resourceOf(manifest, item);
  const href = resource.attributes['href'];
  if (!href) throw new Error(`resource ${resource.attributes['identifier']} has no href`);
  const masteryScore = child(item, ADLCP, 'masteryscore')?.text;
  const launchData = child(item, ADLCP, 'datafromlms')?.text;
  return {
    standard: 'scorm12',
    title: child(item, IMSCP, 'title')?.text || child(organisation(manifest), IMSCP, 'title')?.text || 'Untitled',
    href: `${base(manifest)}${base(child(manifest, IMSCP, 'resources'))}${base(resource)}${href}${item.attributes['parameters'] ?? ''}`,
    ...(masteryScore !== undefined && { masteryScore }),
    ...(launchData !== undefined && { launchData }),
  };
}

function organisation(manifest: Xml): Xml {
  const organisations = child(manifest, IMSCP, 'organizations');
  const all = children(organisations, IMSCP, 'organization');
  const wanted = organisations?.attributes['default'];
  const found = wanted === undefined ? all[0] : all.find((each) => each.attributes['identifier'] === wanted);
  if (!found) throw new Error(wanted === undefined ? 'there is no organization' : `the default organization ${wanted} is not there`);
  return found;
}

/** The first item with something to launch, which may lie within others. */
function firstItem(organisation: Xml): Xml {
  const search = (parent: Xml): Xml | undefined => {
    for (const item of children(parent, IMSCP, 'item')) {
      if (item.attributes['identifierref'] !== undefined) return item;
      const inner = search(item);
      if (inner) return inner;
    }
    return undefined;
  };
  const item = search(organisation);
  if (!item) throw new Error('the organization has no item with an identifierref');
  return item;
}

function resourceOf(manifest: Xml, item: Xml): Xml {
  const reference = item.attributes['identifierref'];
  const resources = children(child(manifest, IMSCP, 'resources'), IMSCP, 'resource');
  const resource = resources.find((each) => each.attributes['identifier'] === reference);
  if (!resource) throw new Error(`the item refers to resource ${reference}, which is not there`);
  const type = resource.attributes[`{${ADLCP}}scormtype`];
  if (type !== 'sco') throw new Error(`resource ${reference} has adlcp:scormtype "${type ?? ''}", so that no LMS would track it; "sco" is wanted`);
  return resource;
}

function base(element: Xml | undefined): string {
  return element?.attributes['{http://www.w3.org/XML/1998/namespace}base'] ?? '';
}
