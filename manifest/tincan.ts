import type { Language } from '../src/model/text.js';
import type { ManifestInput } from './manifest-input.js';
import { defaultLanguage, nameIn } from './manifest-input.js';
import { element, xmlDocument } from './xml.js';

/**
 * `tincan.xml`: tells an LMS which activity to launch, and what it is called.
 * One activity with the one `launch` of the package.
 *
 * @see Rustici Software, "Tin Can packaging": activities, and the launch that makes one of them start
 */
export function tincanManifest(input: ManifestInput): string {
  const { course, unit } = input;
  const activity = element('activity', { id: `${course.activityBase}/${unit.id}`, type: MODULE }, [
    ...course.languages.map((language) => element('name', { lang: language }, nameIn(input, language, unit.id))),
    ...course.languages.map((language) => element('description', { lang: language }, description(input, language))),
    element('launch', { lang: defaultLanguage(course) }, input.page),
  ]);
  return xmlDocument(element('tincan', { xmlns: NAMESPACE }, [element('activities', {}, [activity])]));
}

const NAMESPACE = 'http://projecttincan.com/tincan.xsd';

/** ADL vocabulary: a module is a part of a course. */
const MODULE = 'http://adlnet.gov/expapi/activities/module';

/** What the learner will be able to do; where the author set no objective, the course that it belongs to. */
function description(input: ManifestInput, language: Language): string {
  const objectives = input.unit.objectives.map((id) => nameIn(input, language, id));
  return objectives.length > 0 ? objectives.join(' ') : nameIn(input, language, 'course');
}
