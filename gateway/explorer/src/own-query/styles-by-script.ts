/**
 * The policy of the page refuses `style` attributes in markup and style sheets without its nonce.
 * The editor writes both. Styles that a script sets one by one are allowed, so the attributes are
 * carried over that way, and the sheets get the nonce that the server gave this page.
 */
const TAG = /<[^<>]+>/g;
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

function setAside(markup: string): string {
  return markup.replace(TAG, (tag) => tag.replace(/\sstyle=/g, ' data-style='));
}

function carryOver(root: ParentNode | null): void {
  for (const element of root?.querySelectorAll<HTMLElement>('[data-style]') ?? []) {
    element.style.cssText = element.dataset.style ?? '';
    delete element.dataset.style;
  }
}

const { insertAdjacentHTML } = Element.prototype;
Element.prototype.insertAdjacentHTML = function (position, markup) {
  insertAdjacentHTML.call(this, position, setAside(String(markup)));
  carryOver(position === 'beforebegin' || position === 'afterend' ? this.parentElement : this);
};

const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
Object.defineProperty(Element.prototype, 'innerHTML', {
  ...innerHTML,
  set(this: Element, markup: string) {
    innerHTML?.set?.call(this, setAside(String(markup)));
    carryOver(this);
  },
});

const { createElement } = Document.prototype;
Document.prototype.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
  const element = createElement.call(this, name, options);
  if (name === 'style') element.nonce = nonce;
  return element;
} as typeof createElement;
