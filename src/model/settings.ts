/** What a learner may set, and the choices of each: the first is what holds until another is chosen. */
export const settingChoices = {
  text: ['normal', 'large', 'larger', 'largest'],
  spacing: ['normal', 'wide'],
  letters: ['normal', 'distinct'],
  colours: ['system', 'light', 'dark', 'contrast'],
  motion: ['system', 'none'],
  reading: ['off', 'on'],
} as const;

export type SettingName = keyof typeof settingChoices;
export type ChoiceOf<Name extends SettingName> = (typeof settingChoices)[Name][number];

/** How the learner wants the course to look and sound. Suspend data keeps it, so it holds on every device. */
export type Settings = { readonly [Name in SettingName]: ChoiceOf<Name> };

/** One setting with the choice made; a name and its own choices, not any two. */
export type SettingChoice = { readonly [Name in SettingName]: { readonly setting: Name; readonly choice: ChoiceOf<Name> } }[SettingName];

/** The names in the order in which they are shown and saved. */
export const settingNames = Object.keys(settingChoices) as readonly SettingName[]; // keys of the table above

export const DEFAULT_SETTINGS: Settings = {
  text: 'normal',
  spacing: 'normal',
  letters: 'normal',
  colours: 'system',
  motion: 'system',
  reading: 'off',
};
