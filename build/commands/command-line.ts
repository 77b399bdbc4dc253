import { defineCommand, renderUsage, runCommand, type CommandDef } from 'citty';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import { previewCommand } from './preview.js';
import { sizesCommand } from './sizes.js';
import { startCommand } from './start.js';
import { UsageError } from './usage-error.js';
import { xliffCommand } from './xliff.js';

/** Each runs to an exit code: 0, or 1 when what was asked for could not be had. */
const commands = {
  start: startCommand,
  build: buildCommand,
  check: checkCommand,
  sizes: sizesCommand,
  preview: previewCommand,
  xliff: xliffCommand,
};

const main = defineCommand({
  meta: { name: 'npm run', description: 'Builds, checks and previews the packages of the course' },
  subCommands: commands,
});

/**
 * Runs what stands on the command line after the program's name.
 *
 * @returns the exit code; 2 when the command line itself is wrong
 */
export async function runCommandLine([name, ...options]: readonly string[]): Promise<number> {
  if (name === undefined || isHelp(name)) {
    await explain(main);
    return name === undefined ? 2 : 0;
  }
  const command = Object.entries(commands).find(([known]) => known === name)?.[1] as CommandDef | undefined; // of whatever options
  if (!command) return wrong(`There is no command "${name}".`, `It is one of: ${Object.keys(commands).join(', ')}.`);
  if (options.some(isHelp)) {
    await explain(command, main);
    return 0;
  }
  try {
    const { result } = await runCommand(command, { rawArgs: [...options] });
    return typeof result === 'number' ? result : 0;
  } catch (error) {
    if (isUsageError(error)) return wrong(error.message, `npm run ${name} -- --help lists the options.`);
    throw error;
  }
}

async function explain(...commands: Parameters<typeof renderUsage>): Promise<void> {
  const usage = await renderUsage(...commands);
  // npm keeps options for itself unless two hyphens come before them.
  console.log(usage.replace('[OPTIONS]', '-- [OPTIONS]').replace('<command> --help', '<command> -- --help'));
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

/** Ours, and citty's own, whose class it does not export. */
function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && error.name === 'CLIError');
}

function wrong(...lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}
