import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createContext, runInContext, Script } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import { cy } from '../src/i18n/cy.js';
import { en } from '../src/i18n/en.js';
import { bundlePlayers, type PlayerParts } from './bundle.js';
import { standards, type StandardId } from './standards.js';

describe('the players', () => {
  let players: Record<StandardId, PlayerParts>;
  before(async () => {
    players = await bundlePlayers(standards.map(({ id }) => id), ['en', 'cy']);
  });

  for (const { id } of standards) {
    it(`for ${id} is two classic scripts, which a module would not parse as`, () => {
      for (const code of [players[id].code, players[id].screens]) {
        // An import or export anywhere is a syntax error in a script.
        assert.doesNotThrow(() => new Script(code));
        assert.doesNotMatch(code, /\bimport\s*\(|\beval\s*\(|new Function\b|\brequire\s*\(/);
      }
    });

    it(`for ${id} is ASCII`, () => {
      assert.match(players[id].code + players[id].screens, /^[\t\n\x20-\x7e]*$/);
    });

    it(`for ${id} leaves every control, and each screen but those to read, to the second script, and has nothing twice`, () => {
      const [first, second] = [players[id].code, players[id].screens].map((code) => [...code.matchAll(/customElements\.define\("([a-z-]+)"/g)].map(([, tag]) => tag));
      assert.deepEqual(
        [...first!].sort(),
        ['ended', 'pending-screen', 'player', ...(id === 'web' ? ['record-files'] : []), 'save-status', 'shell', 'term', 'text-screen'].map((name) => `course-${name}`),
      );
      assert.ok(['course-menu', 'course-item', 'course-classification', 'course-check-screen'].every((tag) => second!.includes(tag)));
      assert.equal(new Set([...first!, ...second!]).size, first!.length + second!.length);
      assert.equal((players[id].code + players[id].screens).split('lit-noChange').length, 2);
    });

    it(`for ${id} is strict, with the styles ahead, under design tokens of one letter that are all set`, () => {
      for (const code of [players[id].code, players[id].screens]) assert.match(code, /^\/\*![^*]*\*\/\s*\(\(\)=>\{"use strict";let \w+=\[`/);
      const code = players[id].code + players[id].screens;
      const named = (pattern: RegExp) => new Set([...code.matchAll(pattern)].map(([, name]) => name));
      const set = named(/[`{;](--[a-zA-Z]):/g);
      assert.ok(set.size > 30);
      for (const name of named(/var\((--[a-zA-Z])\)/g)) assert.ok(set.has(name), name);
      assert.doesNotMatch(code, /--course-|`\/\*\*\//);
    });

    it(`for ${id} says an element’s properties in one table, without decorators and without Lit’s own base`, () => {
      const code = players[id].code + players[id].screens;
      assert.match(code, /static\{this\.\w\w?\(\{save:\{kind:"idle"\},words:\w+[,}]/);
      assert.doesNotMatch(code, /Unsupported decorator location|reactiveElementVersions|litElementVersions/);
    });

    it(`for ${id} says alike what means alike: functions last, let and no const, one name for undefined`, () => {
      for (const code of [players[id].code, players[id].screens]) {
        const [, statements] = /^[^]*?"use strict";([^]*)\}\)\(\);\s*$/.exec(code)!;
        assert.doesNotMatch(statements!, /\bconst [a-zA-Z_$[{]|\bvoid 0\b/);
        assert.match(statements!, /^let \w+=\[[^]*?\];let \w+;/);
        // What of the script's own statements is no function comes before all that are.
        const order = topLevel(statements!);
        assert.ok(order.lastIndexOf(false) < order.indexOf(true) && order.includes(true));
      }
    });

    it(`for ${id} has of the xAPI library the requests that it makes, if any, and never axios`, () => {
      const requests = [...players[id].code.matchAll(/\.prototype\.((?:get|set|send|create|delete|void)\w+)=/g)].map(([, name]) => name);
      assert.deepEqual(requests.sort(), id === 'xapi' || id === 'cmi5' ? ['getAgentProfile', 'getState', 'sendStatements', 'setState'] : []);
      assert.doesNotMatch(players[id].code + players[id].screens, /ERR_NETWORK|XSRF|XMLHttpRequest\(/);
    });

    it(`for ${id} has Lit’s production build, with its licence`, () => {
      assert.doesNotMatch(players[id].code, /Lit is in dev mode/);
      assert.match(players[id].licences, /^lit-html\n\nBSD 3-Clause License/m);
    });
  }

  it('have the words of their own standard and none of the other’s', () => {
    assert.match(players.scorm12.code, /LMSInitialize/);
    assert.doesNotMatch(players.scorm12.code, /X-Experience-API-Version/);
    assert.match(players['scorm2004-4'].code, /API_1484_11/);
    assert.doesNotMatch(players['scorm2004-4'].code, /LMSInitialize|X-Experience-API-Version/);
    assert.match(players.xapi.code, /X-Experience-API-Version/);
    assert.doesNotMatch(players.xapi.code, /LMSInitialize/);
  });

  it('leave the interface’s words to a script for each language, that adds its own', () => {
    const page = createContext({});
    for (const language of ['cy', 'en']) runInContext(players.scorm12.words[language]!, page);
    const said = runInContext('[courseWords.en.shell.next, courseWords.cy.shell.next, courseWords.en.shell.screenOf(2, 3)].join()', page) as unknown;
    assert.equal(said, `${en.shell.next},${cy.shell.next},${en.shell.screenOf(2, 3)}`);
    assert.ok(!players.scorm12.code.includes(en.shell.exit));
  });

  it('share what both scripts need through one global', () => {
    const page = createContext({});
    assert.throws(() => runInContext(players.scorm12.screens, page), /coursePlayer is not defined/);
    assert.match(players.scorm12.code, /globalThis\.coursePlayer=\{[^]*\}\}\)\(\);\s*$/);
  });

  it('say why an error was thrown only where somebody reads it', () => {
    const { scorm12, web } = players;
    for (const { code, screens } of [scorm12, web]) {
      const said = [...(code + screens).matchAll(/throw new (\w+)\((?!\))/g)].map(([, name]) => name);
      assert.ok(said.length > 0);
      assert.deepEqual(said.filter((name) => name !== 'Error'), []);
    }
  });

  it('have no words in a language that src/i18n has not', async () => {
    await assert.rejects(bundlePlayers([], ['tlh']), /rollup\.config\.js has no words-tlh/);
  });

  it('call what they share alike, and have one second script where there is nothing to tell it apart', () => {
    const [, handedOver] = /globalThis\.coursePlayer=\{([^]*)\}\}\)\(\);\s*$/.exec(players.scorm12.code)!;
    const [, taken] = /let\{([\w,]*)\}=coursePlayer/.exec(players.scorm12.screens)!;
    assert.ok(taken!.split(',').length > 40 && handedOver!.startsWith('A,B,'));
    assert.deepEqual(taken!.split(',').filter((name) => !new RegExp(`(?:^|,)${name}(?:[,(:]|$)`).test(handedOver!)), []);
    assert.equal(players.scorm12.screens, players['scorm2004-4'].screens);
  });

  it('are one and the same for both editions of SCORM 2004', () => {
    assert.equal(players['scorm2004-3'].code, players['scorm2004-4'].code);
  });

  it('carry the licence of what a package holds inside, too', () => {
    assert.match(players.xapi.licences, /^axios$/m);
    assert.doesNotMatch(players.scorm12.licences, /axios|xapi/);
  });

  it('carry the licence of the font beside them, as it asks', () => {
    for (const { licences } of Object.values(players)) assert.match(licences, /^@fontsource\/atkinson-hyperlegible-next\n\nCopyright [^]*?^SIL OPEN FONT LICENSE Version 1\.1/m);
  });

  it('are the same when they are built again', async () => {
    assert.equal((await bundlePlayers(['scorm12'], [])).scorm12.code, players.scorm12.code);
  });

  it('do not exist for a standard that rollup.config.js does not name', async () => {
    await assert.rejects(bundlePlayers(['aicc'], []), /rollup\.config\.js has no player-aicc/);
  });
});

/** Of each statement in turn, whether it declares a function. */
function topLevel(statements: string): boolean[] {
  const { body } = parseAst(statements);
  return body.map(({ type }) => type === 'FunctionDeclaration');
}
