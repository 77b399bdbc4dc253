import { DEFAULT_SETTINGS, settingChoices, settingNames, type Settings } from '../../model/settings.js';
import type { CodeReader } from './reader.js';
import type { Writer } from './writer.js';

/** A bit where nothing was set, as mostly nothing is. */
export function writeSettings(writer: Writer, settings: Settings): void {
  const any = settingNames.some((name) => settings[name] !== DEFAULT_SETTINGS[name]);
  writer.flag(any, 'settings');
  if (!any) return;
  for (const name of settingNames) {
    const choices: readonly string[] = settingChoices[name];
    writer.choice(choices.indexOf(settings[name]), choices.length);
  }
}

export function readSettings(reader: CodeReader): Settings {
  if (!reader.flag('settings')) return DEFAULT_SETTINGS;
  const read = settingNames.map((name) => [name, settingChoices[name][reader.choice(settingChoices[name].length)]] as const);
  // A choice for each name, each out of that name's own.
  return Object.fromEntries(read) as Settings;
}
