/** Where variables live: a function's head, a body, a block. */
class Scope {
  variables = new Map();
  inner = [];
  /** Of variables further out, those that it or a scope within asks for. */
  asked = new Set();

  /**
   * @param holdsVar - whether a `var` within belongs to it
   * @param head - what its own variables may not be called like: the head of its function
   */
  constructor(outer, { holdsVar = false, head } = {}) {
    Object.assign(this, { outer, holdsVar, head });
    outer?.inner.push(this);
  }

  declare({ name }) {
    if (!this.variables.has(name)) this.variables.set(name, { name, uses: [] });
  }
}

const SKIPPED = new Set(['BreakStatement', 'ContinueStatement', 'MetaProperty']);
const UNKNOWN = /^(With|Import|Export)/;

/**
 * Which name of a strict script means which variable. Of each variable there are its `uses`: the identifier's node, and the property
 * that it is the value of, whose name it may share.
 *
 * @returns the outermost scope, and the names that are declared nowhere in the script
 * @throws Error for a module, or a script that looks variables up by their names
 */
export function scopesOf(program) {
  const uses = [];
  const use = (identifier, scope, property) => uses.push({ identifier, scope, property });

  const visit = (node, scope) => {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, scope));
    if (typeof node?.type !== 'string' || SKIPPED.has(node.type)) return;
    if (UNKNOWN.test(node.type)) throw new Error(`no scopes for ${node.type}`);
    (visitors[node.type] ?? visitParts)(node, scope);
  };
  const visitParts = (node, scope) => visit(Object.values(node), scope);

  const visitBlock = (scope, statements, options) => {
    const block = new Scope(scope, options);
    declareIn(block, statements);
    if (options?.holdsVar) varsIn(statements).forEach((each) => block.declare(each));
    visit(statements, block);
  };
  const visitFunction = (node, scope) => {
    const named = node.type === 'FunctionExpression' && node.id ? new Scope(scope) : scope;
    if (named !== scope) named.declare(node.id);
    if (node.id) use(node.id, named);
    const head = new Scope(named);
    node.params.flatMap(boundIn).forEach((each) => head.declare(each));
    visit(node.params, head);
    if (node.body.type === 'BlockStatement') visitBlock(head, node.body.body, { holdsVar: true, head });
    else visit(node.body, head);
  };
  const visitClass = (node, scope) => {
    const named = node.type === 'ClassExpression' && node.id ? new Scope(scope) : scope;
    if (named !== scope) named.declare(node.id);
    if (node.id) use(node.id, named);
    visit([node.superClass, node.body.body], named);
  };
  const visitMember = (node, scope) => {
    if (node.computed) visit(node.key, scope);
    visit(node.value, scope);
  };
  const visitLoop = (node, scope) => {
    const loop = new Scope(scope);
    declareIn(loop, [node.init ?? node.left]);
    visitParts(node, loop);
  };

  const visitors = {
    Identifier: (node, scope) => use(node, scope),
    MemberExpression: (node, scope) => visit(node.computed ? [node.object, node.property] : node.object, scope),
    Property: (node, scope) => {
      if (node.computed) visit(node.key, scope);
      const bound = node.value.type === 'AssignmentPattern' ? node.value.left : node.value;
      if (node.computed || bound.type !== 'Identifier') return visit(node.value, scope);
      use(bound, scope, node);
      if (node.value !== bound) visit(node.value.right, scope);
    },
    FunctionDeclaration: visitFunction,
    FunctionExpression: visitFunction,
    ArrowFunctionExpression: visitFunction,
    ClassDeclaration: visitClass,
    ClassExpression: visitClass,
    MethodDefinition: visitMember,
    PropertyDefinition: visitMember,
    StaticBlock: (node, scope) => visitBlock(scope, node.body, { holdsVar: true }),
    BlockStatement: (node, scope) => visitBlock(scope, node.body),
    ForStatement: visitLoop,
    ForInStatement: visitLoop,
    ForOfStatement: visitLoop,
    SwitchStatement: (node, scope) => {
      visit(node.discriminant, scope);
      const cases = new Scope(scope);
      declareIn(cases, node.cases.flatMap(({ consequent }) => consequent));
      visit(node.cases, cases);
    },
    CatchClause: ({ param, body }, scope) => {
      const head = new Scope(scope);
      boundIn(param).forEach((each) => head.declare(each));
      visit(param, head);
      visitBlock(head, body.body, { head });
    },
    LabeledStatement: (node, scope) => visit(node.body, scope),
  };

  const outermost = new Scope(undefined);
  visitBlock(outermost, program.body, { holdsVar: true });
  return { outermost, undeclared: new Set(uses.flatMap((each) => (resolve(each) ? [] : each.identifier.name))) };
}

/** Notes the use with its variable, and with each scope between the two. */
function resolve({ identifier, scope, property }) {
  const between = [];
  let found = scope;
  for (; found && !found.variables.has(identifier.name); found = found.outer) between.push(found);
  if (!found) return false;
  const variable = found.variables.get(identifier.name);
  variable.uses.push({ identifier, property });
  for (const each of between) each.asked.add(variable);
  return true;
}

/** What statements declare for the block that they stand in. */
function declareIn(scope, statements) {
  for (const node of statements) {
    if (node?.type === 'VariableDeclaration' && node.kind !== 'var') node.declarations.flatMap(({ id }) => boundIn(id)).forEach((each) => scope.declare(each));
    if (node?.type === 'FunctionDeclaration' || node?.type === 'ClassDeclaration') scope.declare(node.id);
  }
}

/** What `var` declares anywhere below, functions and classes apart. */
function varsIn(node) {
  if (Array.isArray(node)) return node.flatMap(varsIn);
  if (typeof node?.type !== 'string' || /Function|Class|StaticBlock/.test(node.type)) return [];
  const own = node.type === 'VariableDeclaration' && node.kind === 'var' ? node.declarations.flatMap(({ id }) => boundIn(id)) : [];
  return [...own, ...varsIn(Object.values(node))];
}

/** The identifiers that a pattern gives a value. */
function boundIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => boundIn(each.value ?? each.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundIn);
    case 'AssignmentPattern':
      return boundIn(pattern.left);
    case 'RestElement':
      return boundIn(pattern.argument);
    default:
      return [];
  }
}
