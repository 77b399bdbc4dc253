import { nodesIn } from './alike.js';
import { bestOrder } from './best-order.js';

/** Orders that are tried of a script's methods, then of its functions, and of both once more: by then each has other neighbours. */
const TRIES = 6000;

/**
 * Methods of each class and functions of a script in the order that gzip takes fewest bytes for, of those tried; where one stands
 * means nothing. Runs last, on the minified scripts.
 */
export function alikeTogether() {
  return {
    name: 'alike-together',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.name !== 'player' && chunk.name !== 'screens') continue;
        for (const movable of [methodsIn, functionsIn, methodsIn, functionsIn]) chunk.code = await reordered(chunk.code, movable(this.parse(chunk.code)));
      }
    },
  };
}

/** By class, those that are called by a plain name or a private one; a class within another is a part of its method. */
function methodsIn(program) {
  const bodies = [...nodesIn(program)].filter(({ type }) => type === 'ClassBody');
  const outermost = bodies.filter((one) => !bodies.some((other) => other.start < one.start && one.end < other.end));
  return outermost.map(({ body }) => body.filter(({ type, computed }) => type === 'MethodDefinition' && !computed));
}

/** Those that stand in the script's one function side by side. */
function functionsIn(program) {
  return [program.body[0].expression.callee.body.body.filter(({ type }) => type === 'FunctionDeclaration')];
}

async function reordered(code, movable) {
  const inOrder = movable.flatMap((nodes, group) => nodes.map(({ start, end }) => ({ start, end, group }))).sort((one, other) => one.start - other.start);
  const [first] = inOrder;
  if (!first) return code;
  const pieces = inOrder.map(({ start, end }) => code.slice(start, end));
  const fixed = inOrder.map(({ start }, at) => code.slice(inOrder[at - 1]?.end ?? start, start));
  const groups = movable.map((_, group) => inOrder.flatMap((node, at) => (node.group === group ? [at] : [])));
  const before = code.slice(0, first.start);
  const order = await bestOrder({ pieces, fixed: [...fixed, ''], groups, before, tries: TRIES });
  return before + order.map((piece, at) => fixed[at] + pieces[piece]).join('') + code.slice(inOrder.at(-1).end);
}
