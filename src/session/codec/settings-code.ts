import { DEFAULT_SETTINGS, settingChoices, settingNames, type Settings } from '../../model/settings.js';
import type { Coder } from './coder.js';

/** A bit where nothing was set, as mostly nothing is. */
export function codeSettings(coder: Coder, settings?: Settings): Settings {
  const any = settings && settingNames.some((name) => settings[name] !== DEFAULT_SETTINGS[name]);
  if (!coder.flag('settings', any)) return DEFAULT_SETTINGS;
  const coded = settingNames.map((name) => [name, coder.oneOf(settingChoices[name], settings?.[name])] as const);
  // A choice for each name, each out of that name's own.
  return Object.fromEntries(coded) as Settings;
}
