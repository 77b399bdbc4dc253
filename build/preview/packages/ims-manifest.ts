import { scorm12, scorm2004, type ImsNames } from './ims-names.js';
import type { Manifest } from './package.js';
import { readScorm2004Facts } from './scorm2004-manifest.js';
import { child, children, readXml, type Xml } from './xml.js';

/**
 * What an LMS takes from imsmanifest.xml of any SCORM: the first item of the default
 * organisation and the SCO it refers to.
 *
 * @throws Error saying what an LMS would not find
 * @see SCORM 1.2 CAM, content packaging; SCORM 2004 4th ed. CAM 3.4
 */
export function readImsManifest(bytes: Uint8Array): Manifest {
  const manifest = readXml('imsmanifest.xml', bytes);
  const names = [scorm12, scorm2004].find(({ imscp }) => manifest.name === 'manifest' && manifest.namespace === imscp);
  if (!names) throw new Error(`imsmanifest.xml is no manifest of SCORM 1.2 or 2004: its root is ${manifest.name} in ${manifest.namespace || 'no namespace'}`);
  const { imscp } = names;
  const item = firstItem(organisation(manifest, names), names);
  const resource = resourceOf(manifest, item, names);
  const href = resource.attributes['href'];
  if (!href) throw new Error(`resource ${resource.attributes['identifier']} has no href`);
  const { identifier } = manifest.attributes;
  return {
    ...(names === scorm12 ? readScorm12Facts(item) : readScorm2004Facts(manifest, item)),
    title: child(item, imscp, 'title')?.text || child(organisation(manifest, names), imscp, 'title')?.text || 'Untitled',
    ...(identifier !== undefined && { identifier }),
    href: `${base(manifest)}${base(child(manifest, imscp, 'resources'))}${base(resource)}${href}${item.attributes['parameters'] ?? ''}`,
  };
}

function readScorm12Facts(item: Xml): Pick<Manifest, 'standard' | 'masteryScore' | 'launchData'> {
  const masteryScore = child(item, scorm12.adlcp, 'masteryscore')?.text;
  const launchData = child(item, scorm12.adlcp, 'datafromlms')?.text;
  return { standard: 'scorm12', ...(masteryScore !== undefined && { masteryScore }), ...(launchData !== undefined && { launchData }) };
}

function organisation(manifest: Xml, { imscp }: ImsNames): Xml {
  const organisations = child(manifest, imscp, 'organizations');
  const all = children(organisations, imscp, 'organization');
  const wanted = organisations?.attributes['default'];
  const found = wanted === undefined ? all[0] : all.find((each) => each.attributes['identifier'] === wanted);
  if (!found) throw new Error(wanted === undefined ? 'there is no organization' : `the default organization ${wanted} is not there`);
  return found;
}

/** The first item with something to launch, which may lie within others. */
function firstItem(organisation: Xml, { imscp }: ImsNames): Xml {
  const search = (parent: Xml): Xml | undefined => {
    for (const item of children(parent, imscp, 'item')) {
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

function resourceOf(manifest: Xml, item: Xml, { imscp, adlcp, scormType }: ImsNames): Xml {
  const reference = item.attributes['identifierref'];
  const resources = children(child(manifest, imscp, 'resources'), imscp, 'resource');
  const resource = resources.find((each) => each.attributes['identifier'] === reference);
  if (!resource) throw new Error(`the item refers to resource ${reference}, which is not there`);
  const type = resource.attributes[`{${adlcp}}${scormType}`];
  if (type !== 'sco')
    throw new Error(`resource ${reference} has adlcp:${scormType} "${type ?? ''}", so that no LMS would track it; "sco" is wanted`);
  return resource;
}

function base(element: Xml | undefined): string {
  return element?.attributes['{http://www.w3.org/XML/1998/namespace}base'] ?? '';
}
