import { after, before } from 'node:test';
import type { Page } from 'playwright';
import type { Look } from './look.js';
import type { Sample } from './sample.js';
import { GalleryVisitor } from './visitor.js';

/** What a file of tests on samples looks at: opened before its first, closed after its last. */
export interface OnGallery {
  readonly page: Page;
  /** Until the sample is drawn. */
  show(sample: Sample, look: Look): Promise<void>;
}

/** Opens the gallery and one page for all tests of the suite that calls this. */
export function onGallery(): OnGallery {
  let opened: { readonly visitor: GalleryVisitor; readonly page: Page } | undefined;
  const open = () => {
    if (!opened) throw new Error('the gallery is open while tests run, and not before');
    return opened;
  };
  before(async () => {
    const visitor = await GalleryVisitor.open();
    opened = { visitor, page: await visitor.page({ viewport: { width: 800, height: 760 } }) };
  });
  after(() => opened?.visitor.close());
  return {
    get page() {
      return open().page;
    },
    show: (sample, look) => open().visitor.show(open().page, sample, look),
  };
}
