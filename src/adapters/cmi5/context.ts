import type { Activity, Context } from '@xapi/xapi';

/**
 * The context of a statement: all that the template says, and what is our own beside it. The
 * template's activities come first, and where both speak of one thing the template is heard.
 *
 * @see cmi5 10.2.1: nothing that the template provides is overwritten; 9.6.1: the registration is that of the launch
 */
export function contextFrom(template: Context, registration: string, own: Context): Context {
  return {
    ...own,
    ...template,
    registration,
    contextActivities: {
      ...list('parent', template, own),
      ...list('grouping', template, own),
      ...list('category', template, own),
      ...list('other', template, own),
    },
    extensions: { ...own.extensions, ...template.extensions },
  };
}

type List = keyof NonNullable<Context['contextActivities']>;

function list(name: List, template: Context, own: Context): { readonly [Name in List]?: Activity[] } {
  const given = template.contextActivities?.[name] ?? [];
  const ours = own.contextActivities?.[name] ?? [];
  const all = [...given, ...ours.filter(({ id }) => !given.some((activity) => activity.id === id))];
  return all.length > 0 ? { [name]: all } : {};
}
