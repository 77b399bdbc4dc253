import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
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
