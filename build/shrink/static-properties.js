const IMPORT = /^import \{[^}]*\} from 'lit\/decorators\.js';\n/m;
const CLASS = /^(?=export (?:abstract )?class )/m;
const DECORATED = /@(property|state)\(([^)]*)\)\s+((?:override |private )?)(\w+)/g;

/**
 * Lit's decorators as what they stand for, `static properties`: decorators are functions, to be shipped and called
 * for each property, where one table a class says the same. One class after the other in a file, each exported.
 */
export function staticProperties() {
  return {
    name: 'static-properties',
    transform(code, file) {
      if (!file.endsWith('.ts') || !code.includes("from 'lit/decorators.js'")) return null;
      const without = code.replace(IMPORT, '').split(CLASS).map(withTable).join('');
      const [left] = /^\s*@\w+\(.*/m.exec(without) ?? [];
      if (left) throw new Error(`${file}: a decorator that is not known here: ${left.trim()}`);
      return { code: without, map: null };
    },
  };
}

function withTable(code) {
  const table = [...code.matchAll(DECORATED)].map(([, decorator, options, , name]) => `${name}: ${decorator === 'state' ? '{ state: true, attribute: false }' : options || '{}'}`);
  let first = true;
  return code.replace(DECORATED, (_, _decorator, _options, modifier, name) => {
    const before = first ? `static properties = { ${table.join(', ')} };\n` : '';
    first = false;
    return `${before}${modifier}${name}`;
  });
}
