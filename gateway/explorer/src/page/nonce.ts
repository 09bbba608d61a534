/**
 * The policy of the page refuses style sheets that a script makes, unless they carry the nonce that
 * the server gave this answer. The editor and the charts make such sheets and know of no nonce.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

function marked<T extends Element>(element: T): T {
  if (element.localName === 'style') (element as unknown as HTMLStyleElement).nonce = nonce;
  return element;
}

const { createElement, createElementNS } = Document.prototype;
Document.prototype.createElement = function (this: Document, ...args: Parameters<typeof createElement>) {
  return marked(createElement.apply(this, args));
} as typeof createElement;
Document.prototype.createElementNS = function (this: Document, ...args: unknown[]) {
  return marked(Reflect.apply(createElementNS, this, args) as Element);
} as typeof createElementNS;
