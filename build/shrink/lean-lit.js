import { fileURLToPath } from 'node:url';

const LEAN = fileURLToPath(new URL('../../src/elements/lean-lit.ts', import.meta.url));
/** What Lit's files call each other's properties by, and marks them with. */
const INTERNAL = /\b_\$(?:([A-Z]\w)\b|lit(\w)\w*\$)/g;

/** By file, and by what it is for: what no template of the course has, and none of its directives does. */
const UNUSED = {
  'lit-html.js': {
    'templates of svg and mathml': [
      ['=2===i?"<svg>":3===i?"<math>":""', '=""'],
      ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
      ['if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', 'this.el=document.createElement("template");this.el.innerHTML=f;P.currentNode=this.el.content;'],
      ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
      ['x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)', 'b=(i,...s)=>({_$litType$:1,strings:i,values:s}),w=b,T=b'],
      ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
      ['{strings:t,_$litType$:i},e){let r;', '{strings:t}){let r;'],
      ['N(t,i);', 'N(t);'],
    ],
    'a directive on an element': [
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
      ['let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)', 'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings,this,t):new k(h,h.nextSibling,this,t))'],
      ['{type:1,index', '{index'],
      ['{type:2,index:l});else', '{index:l});else'],
      ['void 0!==s&&(void 0!==s.strings', '(void 0!==s.strings'],
      ['{M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', '{I:k}'],
      ['void 0===u[1]?d=-2:', ''],
      ['(-2===d?i:x)', 'x'],
    ],
    'values in script, style, textarea and title': [
      ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
      ['c=n??v', 'c=v'],
      ['(c=p,n=void 0)', 'c=p'],
      ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
    ],
    'values in comments': [['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', '']],
    'comments, and values in the name of an element': [
      [String.raw`v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m=/>/g`, String.raw`v=/<\/?[a-z][^>\s]*/g`],
      ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(c=p):void 0!==u[3]&&(c=p)', 'c=p'],
      ['c===$||c===g?c=p:c===_||c===m?c=v:c=p', 'c=p'],
    ],
    'elements that end themselves behind a value': [
      ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
      ['s.slice(d)+o+x', 's.slice(d)+o'],
      ['s+o+x', 's+o'],
    ],
    'templates compiled before': [['"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)']],
    'pages that ask for trusted types: these would not load the second script': [
      [',s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', ''],
      ['void 0!==e?e.createHTML(i):i', 'i'],
    ],
    'directives in attributes': [
      ['s=t,e){if(i===E)', 's=t){if(i===E)'],
      ['void 0!==e?s._$Co?.[e]:s._$Cl', 's._$Cl'],
      ['void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h', 's._$Cl=h'],
      ['i.values),h,e)', 'i.values),h)'],
      ['t=M(this,t,i,0),o=', 'o='],
      ['M(this,e[s+n],i,n)', 'e[s+n]'],
      ['(t=M(this,t,i,0)??A)', '(t??=A)'],
    ],
    'directives that know their place, or hear of being disconnected': [
      ['h?._$AO?.(!1),', ''],
      ['(h=new o(t),h._$AT(t,s,e))', 'h=new o'],
      ['h._$AS(', 'h.update('],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      [',this._$Cv=e?.isConnected??!0', ''],
      ['this._$AP?.(!1,!0,s)', ''],
      // The method stays: Lit's own base, which the test of ours is held against, calls it.
      ['void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))', ''],
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
      ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
      ['[],this._$AN=void 0', '[]'],
      ['this.type=2,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
      ['this.type=1,this._$AH=A,this._$AN=void 0', 'this._$AH=A'],
      ['constructor(){super(...arguments),this.type=3}', ''],
      ['constructor(){super(...arguments),this.type=4}', ''],
      ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
      ['get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
      ['this._$AD=t,this._$AM=i', 'this._$AD=t'],
      ['this._$AB=i,this._$AM=s', 'this._$AB=i'],
      ['this.name=i,this._$AM=e', 'this.name=i'],
    ],
    'listeners that come with other options than before': [
      ['e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)', 'e=t===A&&s!==A,h=t!==A&&s===A'],
    ],
    'a document or a place of its own to draw in': [
      ['(t?.creationScope??l)', 'l'],
      ['const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h', 'const h=i._$litPart$??=new k(i.insertBefore(c(),null),null,void 0,s??{});return h'],
    ],
    'browsers without templates, and a second Lit in the page': [[',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', '']],
  },
  'directive.js': {
    'directives that know their place': [['constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}_$AS(t,e){return this.update(t,e)}', '']],
  },
  'directive-helpers.js': {
    'parts that go to another place': [
      ['const t=e._$AB.nextSibling,n=e._$AM,c=n!==o;if(c){let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)}if(t!==d||c){', 'const t=e._$AB.nextSibling;if(t!==d){'],
    ],
  },
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
      const [, name] = /\/lit-html\/(.*)/.exec(file) ?? [];
      if (name === undefined) return null;
      const lean = Object.entries(UNUSED[name] ?? {}).reduce(without, code);
      return { code: lean.replace(INTERNAL, (_, own, mark) => own ?? `L${mark}`), map: null };
    },
  };
}

function without(code, [what, edits]) {
  return edits.reduce((left, [text, instead]) => {
    if (left.split(text).length !== 2) throw new Error(`lit-html: what is for ${what} is not where it was`);
    return left.replace(text, () => instead);
  }, code);
}
