import '../page/nonce.js';

/**
 * The policy of the page refuses `style` attributes in markup, and the editor writes its lines with
 * them. Styles that a script sets one by one are allowed, so the attributes are carried over that way.
 */
const TAG = /<[^<>]+>/g;

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
