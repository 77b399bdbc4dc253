import type { Manifest } from './package.js';
import { child, children, readXml, type Xml } from './xml.js';

const TINCAN = 'http://projecttincan.com/tincan.xsd';

/**
 * What an LMS takes from tincan.xml: the one activity with a launch.
 *
 * @throws Error saying what an LMS would not find
 */
export function readTincan(bytes: Uint8Array): Manifest {
  const root = readXml('tincan.xml', bytes);
  if (root.name !== 'tincan' || root.namespace !== TINCAN)
    throw new Error(`tincan.xml has the root ${root.name} in ${root.namespace || 'no namespace'}, not tincan in ${TINCAN}`);
  const activities = children(child(root, TINCAN, 'activities'), TINCAN, 'activity');
  const launched = activities.filter((each) => child(each, TINCAN, 'launch'));
  const [activity] = launched;
  if (!activity || launched.length > 1) throw new Error(`${launched.length} activities have a launch; exactly one is wanted`);
  if (activity !== activities[0]) throw new Error('the activity with the launch is not the first one');
  const id = activity.attributes['id'];
  if (!id || !URL.canParse(id)) throw new Error(`the activity id "${id ?? ''}" is no absolute IRI`);
  const href = child(activity, TINCAN, 'launch')?.text;
  if (!href) throw new Error('the launch is empty');
  return { standard: 'xapi', title: text(child(activity, TINCAN, 'name')) || 'Untitled', href, activity: id };
}

function text(element: Xml | undefined): string {
  return element?.text ?? '';
}
