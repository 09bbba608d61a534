import { BadUserInput } from '../errors/bad-user-input.js';

/** PostgreSQL can hold every character but NUL, and fails on a parameter with one. */
export function isStorable(text: string): boolean {
  return !text.includes('\0');
}

/** @throws BadUserInput for a text that no database column can hold. */
export function refuseUnstorable(text: string, argument: string): void {
  if (!isStorable(text)) throw new BadUserInput({ argument, received: text, allowed: 'give a text without NUL characters' });
}
