import { defineCommand } from 'citty';
import { build } from './build.js';
import { portOf, preview, previewArgs } from './preview.js';
import { refuseUnknown } from './usage-error.js';

export const startCommand = defineCommand({
  meta: { name: 'start', description: 'Builds every package and serves the preview LMS' },
  args: previewArgs,
  async run({ args }) {
    refuseUnknown(args, previewArgs);
    // Before the building, which takes a while.
    portOf(args.port);
    const code = await build({});
    if (code === 0) await preview(args);
    return code;
  },
});
