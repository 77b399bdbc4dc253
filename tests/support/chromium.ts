import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser to test in, and what its process needs to start. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

// Root has no user namespace sandbox; the rest keeps a test run from looking anything up on the network.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * `CHROME_PATH` (the word `packaged` forces the one inside the npm package), an installed
 * Chrome or Chromium, then the packaged one, which runs on linux-x64 only.
 *
 * @throws Error saying what to install or set
 */
export function findChromium(): Browser {
  const wanted = process.env['CHROME_PATH'];
  if (wanted && wanted !== 'packaged') {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH is ${wanted}, and there is no such file`);
    return { executablePath: wanted, args, env: {} };
  }
  const found = wanted ? undefined : installed.find((path) => existsSync(path));
  if (found) return { executablePath: found, args, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packaged();
  throw new Error(
    'No Chrome or Chromium was found. Install one, or set CHROME_PATH to its program file, and run the command again.',
  );
}

/** Unpacks once into a folder of this project's; the package's own choice is shared by all projects. */
function packaged(): Browser {
  const folder = join(root, 'node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const unpack = (more: Record<string, string>) =>
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', "console.log(await (await import('@sparticuz/chromium')).default.executablePath())"],
      { cwd: root, env: { ...process.env, TMPDIR: folder, ...more }, encoding: 'utf8' },
    ).trim();
  const executablePath = unpack({});
  const missing = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  const env: Record<string, string> = { FONTCONFIG_FILE: fontList(folder) };
  if (missing) {
    // The package carries the shared libraries too, but unpacks them only where it believes to be on that system.
    const lib = join(folder, 'al2023/lib');
    if (!existsSync(lib)) {
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          "import { renameSync, existsSync } from 'node:fs'; const bin = process.env.TMPDIR + '/chromium'; renameSync(bin, bin + '-kept'); await (await import('@sparticuz/chromium')).default.executablePath(); renameSync(bin + '-kept', bin);",
        ],
        { cwd: root, env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
      );
    }
    env['LD_LIBRARY_PATH'] = lib;
  }
  return { executablePath, args: [...args, '--headless=shell', '--no-zygote'], env };
}

/** The package's own list of fonts names folders of another machine; without any font, text has no height. */
function fontList(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts/fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((each) => `  <dir>${each}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}
