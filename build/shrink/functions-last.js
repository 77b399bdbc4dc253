/**
 * A script's functions after all else, where they are known no later: gzip looks back 32 kB and no further, and what is
 * most like a function is another. Runs on the minified script, which is one function around its statements.
 */
export function functionsLast() {
  return {
    name: 'functions-last',
    renderChunk(code) {
      const [strict, ...statements] = this.parse(code).body[0]?.expression?.callee?.body?.body ?? [];
      if (strict?.directive !== 'use strict') return null;
      const isFunction = ({ type }) => type === 'FunctionDeclaration';
      const ordered = [...statements.filter((each) => !isFunction(each)), ...statements.filter(isFunction)];
      // The last statement may have gone without a semicolon.
      const written = ordered.map(({ type, start, end }) => code.slice(start, end).replace(/;?$/, type.endsWith('Declaration') && type !== 'VariableDeclaration' ? '' : ';'));
      return { code: `${code.slice(0, strict.end)}${written.join('')}${code.slice(statements.at(-1).end)}`, map: null };
    },
  };
}
