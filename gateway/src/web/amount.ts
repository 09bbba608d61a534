import { type Html, html } from './html.js';

/** Groups the digits of a decimal for reading; every digit stays as it is. */
export function grouped(amount: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(amount) ?? [];
  return whole === '' ? amount : `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest}`;
}

/** The nearest whole number of a decimal, by whole numbers only: money never becomes a float. */
export function whole(amount: string): string {
  const [, sign = '', digits = '', tenth = '0'] = /^(-?)(\d+)(?:\.(\d))?\d*$/.exec(amount) ?? [];
  if (digits === '') return amount;
  const nearest = BigInt(digits) + (tenth >= '5' ? 1n : 0n);
  return nearest === 0n ? '0' : `${sign}${nearest}`;
}

/** An amount with its currency, rounded for a page that shows figures at a glance; the exact one is with it for machines. */
export function roughly({ amount, currency }: { amount: string; currency: string }): Html {
  return html`<data value="${amount}">${currency} ${grouped(whole(amount))}</data>`;
}
