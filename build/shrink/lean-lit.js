import { fileURLToPath } from 'node:url';

const LEAN = fileURLToPath(new URL('../../src/elements/lean-lit.ts', import.meta.url));
const TEMPLATES = '/lit-html/lit-html.js';

/** What Lit's files call each other's properties by. */
const INTERNAL = /\b_\$([A-Z]\w)\b/g;

/** By what it is for: what no template of the course has. */
const UNUSED = {
  'templates of svg and mathml': [
    ['2===i?"<svg>":3===i?"<math>":""', '""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    ['if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', 'this.el=S.createElement(f,e);P.currentNode=this.el.content;'],
  ],
  'a directive on an element': [
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ],
  'values in script, style, textarea and title': [
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
  ],
  'values in comments': [['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', '']],
  'templates compiled before': [['"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)']],
  'directives that hear of being disconnected': [
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AP?.(!1,!0,s)', ''],
    // The method stays: Lit's own base, which the test of ours is held against, calls it.
    ['(this._$Cv=t,this._$AP?.(t))', '0'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ],
  'browsers without templates, and a second Lit in the page': [[',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', '']],
};

/**
 * Builds the course's elements on the part of Lit that they use: their base is src/elements/lean-lit.ts, and Lit's templates
 * are without what no template here has.
 *
 * @throws Error, when it runs, if Lit's templates are no longer as they were when this was written
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    resolveId: (source) => (source === 'lit' ? LEAN : null),
    transform(code, file) {
      if (!file.includes('/lit-html/')) return null;
      const lean = file.endsWith(TEMPLATES) ? Object.entries(UNUSED).reduce(without, code) : code;
      return { code: lean.replace(INTERNAL, '$1'), map: null };
    },
  };
}

function without(code, [what, edits]) {
  return edits.reduce((left, [text, instead]) => {
    if (left.split(text).length !== 2) throw new Error(`lit-html: what is for ${what} is not where it was`);
    return left.replace(text, () => instead);
  }, code);
}
