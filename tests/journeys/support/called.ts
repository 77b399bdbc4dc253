import type { StandardId } from '../../../build/standards.js';
import type { Colours } from '../../gallery/look.js';

/** By what a journey is called, and chosen on the command line. */
export interface Called {
  /** As the command line and the zips call what is in the package. */
  readonly parcel: string;
  readonly standard: StandardId;
  readonly language: string;
  readonly way: { readonly id: string; readonly name: string };
  /** Axe looks at it all the way, in these; absent where it does not. */
  readonly colours?: Colours;
}

/** `m3 in Welsh, all right, in scorm12` */
export function titleOf({ parcel, standard, language, way, colours }: Called): string {
  return `${parcel} in ${language === 'cy' ? 'Welsh' : 'English'}, ${way.name}, in ${standard}${colours ? `, seen by axe in ${colours}` : ''}`;
}
