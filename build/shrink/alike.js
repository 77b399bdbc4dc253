/** A name for `undefined`; terser is told to leave it free. */
export const UNDEFINED = '$0';
const STRICT = '"use strict";';

/**
 * What means the same, said the same, for gzip: `let` for `const`, which differ for no script that runs, and one
 * variable that is never set for each `void 0`. Runs on the minified script.
 */
export function alike() {
  return {
    name: 'alike',
    renderChunk(code) {
      if (!code.includes(STRICT)) return null;
      const edits = [...nodesIn(this.parse(code))].flatMap((node) => {
        if (node.type === 'VariableDeclaration' && node.kind === 'const') return [{ start: node.start, end: node.start + 'const'.length, text: 'let' }];
        return isUndefined(node) ? [{ start: node.start, end: node.end, text: UNDEFINED }] : [];
      });
      const written = edits.sort((one, other) => other.start - one.start).reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code);
      return { code: written.replace(STRICT, `${STRICT}let ${UNDEFINED};`), map: null };
    },
  };
}

function* nodesIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.type === 'string') yield value;
  for (const each of Object.values(value)) yield* nodesIn(each);
}

function isUndefined({ type, operator, argument }) {
  return type === 'UnaryExpression' && operator === 'void' && argument.type === 'Literal' && argument.value === 0;
}
