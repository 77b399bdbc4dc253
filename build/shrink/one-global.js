const IMPORT = /^import \{([^}]*)\} from ['"]\.\/player\.js['"];\s*/m;
const EXPORT = /^export \{([^}]*)\};?\s*/m;

/**
 * Two modules as two classic scripts: what `player` exports becomes the global `coursePlayer`, and what `screens`
 * imports is taken from there. rollup's CommonJS would name that object again at every use.
 *
 * @param banner - a comment that stays, by the script's name
 */
export function oneGlobal(banner) {
  return {
    name: 'one-global',
    renderChunk(code, { name }) {
      const script = code
        .replace(IMPORT, (_, names) => `const {${renamed(names, ([theirs, ours]) => `${theirs}: ${ours}`)}} = coursePlayer;\n`)
        .replace(EXPORT, (_, names) => (name === 'player' ? `globalThis.coursePlayer = {${renamed(names, ([ours, theirs]) => `${theirs}: ${ours}`)}};\n` : ''));
      return { code: `${banner[name]}(() => {'use strict';\n${script}})();\n`, map: null };
    },
  };
}

function renamed(names, write) {
  return names
    .split(',')
    .map((each) => each.trim().split(' as '))
    .map(([name, as = name]) => write([name, as]))
    .join(', ');
}
