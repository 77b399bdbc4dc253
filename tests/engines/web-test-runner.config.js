import { fileURLToPath } from 'node:url';
import chromium from '../../web-test-runner.config.js';
import { engines } from './engines.ts';
import { skippedReporter } from './skipped-reporter.ts';

const engine = engines.find(({ name }) => name === process.env.ENGINE);
if (!engine?.launcher) throw new Error(`ENGINE is ${process.env.ENGINE}; run npm run test:engines`);

// The tests of `npm test` in another engine, but for the gallery's: each asks for themes and widths.
export default {
  ...chromium,
  files: ['src/**/*.test.ts', 'tests/elements/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  // A page that is not in front gets neither focus nor keys.
  concurrency: 1,
  browsers: [engine.launcher()],
  plugins: [
    {
      name: 'engine-commands',
      // Its own import of what it stands in for goes on to the real one.
      resolveImport: ({ source, context }) =>
        source === '@web/test-runner-commands' && !context.path.endsWith('/engine-commands.ts') ? '/tests/engines/engine-commands.ts' : undefined,
    },
    {
      name: 'bring-to-front',
      // Activating a tab that is the active one gives its page no focus; coming back to it from another does.
      executeCommand: async ({ command, session }) => {
        if (command !== 'bring-to-front') return undefined;
        const page = session.browser.getPage(session.id);
        // Only puppeteer's own page opens others.
        const beside = await page.browserContext?.().newPage();
        if (!beside) return true;
        await page.bringToFront();
        await beside.close();
        return true;
      },
    },
    ...chromium.plugins,
  ],
  reporters: [...chromium.reporters, skippedReporter()],
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
};
