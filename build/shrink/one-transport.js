const LIBRARY = '/@xapi/xapi/';
/** How the library chooses what makes its requests: what it was given, else fetch, else axios. */
const CHOICE = /(=(\w+)=>)"function"==typeof \2\?\2:"fetch"===\2\?\w+:\w+/;
const METHOD = /^\w+\.prototype\.(\w+)=/;

/**
 * @xapi/xapi without axios and without the requests that nobody makes, 15 kB gzip of its 17: the library is published as
 * one file with axios inside, and the player brings a transport of its own. Two things make rollup keep axios, and are
 * taken away here: the library's way to it, and what it does while it loads, which has no effect beyond axios.
 *
 * @param used - names of the library's methods that are called
 * @throws Error, when it runs, if the library is no longer as it was when this was written
 */
export function oneTransport(used) {
  return {
    name: 'one-transport',
    transform(code, file) {
      if (!file.includes(LIBRARY)) return null;
      if (!CHOICE.test(code)) throw new Error(`${file}: the choice of a transport is not where it was`);
      const given = code.replace(CHOICE, '$1$2');
      const { body } = this.parse(given);
      const library = body.find(({ type }) => type === 'ExportNamedDeclaration').specifiers[0].local.name;
      const edits = body.flatMap((statement) => {
        const { type, start, declarations } = statement;
        if (type === 'VariableDeclaration') return declarations.flatMap(({ init }) => (init && init.type !== 'Literal' ? [withoutEffect(given, init)] : []));
        if (type !== 'ExpressionStatement') return [];
        return [{ ...statement, text: given.startsWith(`${library}.`, start) ? methods(given, statement, used) : '' }];
      });
      return { code: edits.reduceRight((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), given), map: null };
    },
  };
}

/** A value that rollup may leave out where nobody uses it. */
function withoutEffect(code, { start, end }) {
  return { start, end, text: `/*#__PURE__*/(() => (${code.slice(start, end)}))()` };
}

/** Of the statement that gives the library its methods, those that are used. */
function methods(code, { expression }, used) {
  const all = expression.expressions.map(({ start, end }) => code.slice(start, end));
  const kept = all.filter((method) => used.includes(METHOD.exec(method)?.[1]));
  if (kept.length !== used.length) throw new Error(`@xapi/xapi: of ${used.join(', ')} there are ${kept.length}`);
  return kept.map((method) => `${method};`).join('\n');
}
