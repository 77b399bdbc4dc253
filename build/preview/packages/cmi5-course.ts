import { moveOns, type Cmi5Au, type Cmi5Block, type Manifest } from './package.js';
import { child, readXml, type Xml } from './xml.js';

const CMI5 = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const ownParameters = ['endpoint', 'fetch', 'actor', 'activityId', 'registration'];

/**
 * What an LMS takes from cmi5.xml: the course, its blocks and its AUs.
 *
 * @throws Error saying what an LMS would not find, or would not import
 * @see cmi5 13.1, 14.1
 */
export function readCmi5Course(bytes: Uint8Array): Manifest {
  const root = readXml('cmi5.xml', bytes);
  if (root.name !== 'courseStructure' || root.namespace !== CMI5)
    throw new Error(`cmi5.xml has the root ${root.name} in ${root.namespace || 'no namespace'}, not courseStructure in ${CMI5}`);
  const course = child(root, CMI5, 'course');
  const { blocks, aus } = unitsIn(root, []);
  const [first] = aus;
  if (!first) throw new Error('the course has no au');
  const id = iriOf(course, 'course');
  const ids = [id, ...blocks.map((block) => block.id), ...aus.map((au) => au.id)];
  const twice = ids.find((each, index) => ids.indexOf(each) < index);
  if (twice !== undefined) throw new Error(`the id ${twice} is there twice`);
  const title = titleOf(course);
  return { standard: 'cmi5', title, href: first.url, cmi5: { id, title, blocks, aus } };
}

interface Units {
  readonly blocks: readonly Cmi5Block[];
  readonly aus: readonly Cmi5Au[];
}

/** Blocks and AUs in the order in which they stand; a block may hold blocks. */
function unitsIn(parent: Xml, within: readonly string[]): Units {
  const found = parent.children.map((element): Units => {
    if (element.namespace !== CMI5) return { blocks: [], aus: [] };
    if (element.name === 'au') return { blocks: [], aus: [auOf(element, within)] };
    if (element.name !== 'block') return { blocks: [], aus: [] };
    const block = { id: iriOf(element, 'block'), title: titleOf(element) };
    const inner = unitsIn(element, [...within, block.id]);
    return { blocks: [block, ...inner.blocks], aus: inner.aus };
  });
  return { blocks: found.flatMap(({ blocks }) => blocks), aus: found.flatMap(({ aus }) => aus) };
}

function auOf(element: Xml, blocks: readonly string[]): Cmi5Au {
  const id = iriOf(element, 'au');
  const url = child(element, CMI5, 'url')?.text ?? '';
  if (url === '' || /^([a-z][a-z0-9+.-]*:|\/)/i.test(url)) throw new Error(`au ${id} has the url "${url}"; one within the zip is wanted`);
  const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '');
  const own = ownParameters.find((name) => query.has(name));
  if (own !== undefined) throw new Error(`au ${id} has ${own} in its url, which is the LMS’s to add (cmi5 8.1)`);
  const moveOn = element.attributes['moveOn'] ?? 'NotApplicable';
  const known = moveOns.find((each) => each === moveOn);
  if (!known) throw new Error(`au ${id} has moveOn "${moveOn}", which is none of ${moveOns.join(', ')}`);
  const launchParameters = child(element, CMI5, 'launchParameters')?.text;
  const entitlementKey = child(element, CMI5, 'entitlementKey')?.text;
  return {
    id,
    title: titleOf(element),
    url,
    moveOn: known,
    ...masteryScoreOf(id, element.attributes['masteryScore']),
    ...(launchParameters !== undefined && { launchParameters }),
    ...(entitlementKey !== undefined && { entitlementKey }),
    blocks,
  };
}

function masteryScoreOf(id: string, text: string | undefined): Pick<Cmi5Au, 'masteryScore'> {
  if (text === undefined) return {};
  if (!/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(text)) throw new Error(`au ${id} has masteryScore "${text}"; 0 to 1 with at most four decimals is wanted`);
  return { masteryScore: Number(text) };
}

function iriOf(element: Xml | undefined, what: string): string {
  const id = element?.attributes['id'] ?? '';
  if (!URL.canParse(id)) throw new Error(`the ${what} id "${id}" is no absolute IRI`);
  return id;
}

/** In the language that stands first. */
function titleOf(element: Xml | undefined): string {
  return child(child(element, CMI5, 'title'), CMI5, 'langstring')?.text || 'Untitled';
}
