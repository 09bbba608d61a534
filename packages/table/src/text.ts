import type { Cell } from './column.js';
import { isObject, type Json } from './shape.js';

/** By what a small object is called, the first that it has. */
const NAMES = ['name', 'title', 'label', 'text', 'code', 'iso3', 'id', 'url'];
/** About the transfer and not about the matter. */
export const NOT_DATA: ReadonlySet<string> = new Set(['pageInfo', 'cursor']);

/** A list in one cell: null is not known, '' is none. */
export function listText(value: unknown): Cell {
  if (!Array.isArray(value)) return value === null || value === undefined ? null : textOf(value);
  return value.map((one) => (one === null ? 'unknown' : textOf(one))).join('; ');
}

/** A single value as it is: a decimal keeps its digits. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return String(listText(value));
  return isObject(value) ? objectText(value) : String(value);
}

/** 'Saint Lucia (150000 USD, 2021)': its name, and in brackets whatever else was asked. */
function objectText(object: Json): string {
  if (isAmount(object)) return amountText(object);
  const said = Object.entries(object).filter(([key, value]) => !NOT_DATA.has(key) && value !== null && value !== '' && !isEmpty(value));
  const named = NAMES.flatMap((name) => said.filter(([key]) => key === name))[0] ?? said[0];
  if (!named) return 'unknown';
  const [name, ...rest] = [named, ...said.filter((one) => one !== named)].map(([, value]) => textOf(value));
  if (rest.length === 0) return `${name}`;
  return isObject(named[1]) ? [name, ...rest].join(', ') : `${name} (${rest.join(', ')})`;
}

function isAmount(object: Json): boolean {
  return ['amount', 'currency'].every((key) => key in object && (object[key] === null || typeof object[key] !== 'object'));
}

function amountText({ amount, currency, ...rest }: Json): string {
  const money = `${amount ?? 'unknown'} ${currency ?? 'of unknown currency'}`;
  const others = Object.values(rest).filter((value) => value !== null && value !== undefined);
  return others.length === 0 ? money : `${money}, ${others.map(textOf).join(', ')}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
