import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { leanLit } from './build/shrink/lean-lit.js';
import { staticProperties } from './build/shrink/static-properties.js';
import { findChromium } from './tests/support/chromium.ts';
import { countReporter } from './tests/support/count-reporter.ts';

const { executablePath, args, env } = findChromium();

// What ships to browsers is tested in a browser, pure code too.
export default {
  files: ['src/**/*.test.ts', 'tests/elements/**/*.test.ts', 'tests/gallery/in-browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 4,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args, env: { ...process.env, ...env } },
      // What is looked at while it fades in has other colours and places. A test of motion asks for it.
      createBrowserContext: ({ browser }) => browser.newContext({ reducedMotion: 'reduce' }),
    }),
  ],
  plugins: [
    {
      // On the part of Lit that the elements ship with (rollup.config.js).
      name: 'as-shipped',
      resolveImport: ({ source, context }) => (source === 'lit' && !isAboutLit(context.path) ? '/src/elements/lean-lit.ts' : undefined),
      transform: ({ path, body }) => (leanLit().transform(body, path) ?? staticProperties().transform(body, path))?.code,
    },
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
  // The axe runs over the whole gallery take their time on a small machine, and so does a file that waits for its turn.
  testsFinishTimeout: 600_000,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // A small machine that does other things beside is slow, not wrong.
  testFramework: { config: { timeout: 60_000 } },
};

/** The test that holds one against the other. */
function isAboutLit(path) {
  return path.endsWith('/lean-lit.test.ts');
}
