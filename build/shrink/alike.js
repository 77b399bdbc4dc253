import { edited } from './edited.js';

/** A name for `undefined`; terser is told to leave it free. */
export const UNDEFINED = '$0';
const STRICT = '"use strict";';

/**
 * What means the same, said the same, for gzip: `let` for `const`, which differ for no script that runs, one such statement
 * for those that follow each other, and one variable that is never set for each `void 0`. Runs on the minified script.
 */
export function alike() {
  return {
    name: 'alike',
    renderChunk(code) {
      if (!code.includes(STRICT)) return null;
      const nodes = [...nodesIn(this.parse(code))];
      const following = new Map(nodes.flatMap(({ body }) => (Array.isArray(body) ? body.slice(1).map((node, at) => [node, body[at]]) : [])));
      const edits = nodes.flatMap((node) => {
        if (isLet(node) && isLet(following.get(node))) return [joined(code, following.get(node), node)];
        if (node.type === 'VariableDeclaration' && node.kind === 'const') return [{ start: node.start, end: node.start + 'const'.length, text: 'let' }];
        return isUndefined(node) ? [{ start: node.start, end: node.end, text: UNDEFINED }] : [];
      });
      return { code: edited(code, edits).replace(STRICT, `${STRICT}let ${UNDEFINED};`), map: null };
    },
  };
}

/** All nodes of a syntax tree, from the outside in. */
export function* nodesIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.type === 'string') yield value;
  for (const each of Object.values(value)) yield* nodesIn(each);
}

function isLet(node) {
  return node?.type === 'VariableDeclaration' && node.kind !== 'var';
}

/** Between two declarations a comma: the first may have gone without its semicolon. */
function joined(code, before, node) {
  const start = code[before.end - 1] === ';' ? before.end - 1 : before.end;
  return { start, end: node.start + /^\w+\s*/.exec(code.slice(node.start, node.end))[0].length, text: ',' };
}

function isUndefined({ type, operator, argument }) {
  return type === 'UnaryExpression' && operator === 'void' && argument.type === 'Literal' && argument.value === 0;
}
