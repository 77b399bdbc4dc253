const IMPORT = /^import \{[^}]*\} from 'lit\/decorators\.js';\n/m;
const CLASS = /^(?=export (?:abstract )?class )/m;
/** With the value that it begins with, if that stands in the same line. */
const DECORATED = /@(?:property|state)\([^)]*\)\s+((?:override |private )?)(\w+)(?:(.*) = (.*)(?=;\n))?/g;

/**
 * Lit's decorators as a call of src/elements/lean-lit.ts: decorators are functions, to be shipped and called for each
 * property, where one table a class says the same. One class after the other in a file, each exported.
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
  const table = [...code.matchAll(DECORATED)].map(([, , name, , first]) => `${name}: ${first}`);
  let first = true;
  return code.replace(DECORATED, (_, modifier, name, type = '') => {
    const before = first ? `static { this.reactive({ ${table.join(', ')} }); }\n` : '';
    first = false;
    return `${before}${modifier}${name}${type}`;
  });
}
