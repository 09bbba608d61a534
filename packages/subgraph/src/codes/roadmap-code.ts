import { BadUserInput } from '../errors/bad-user-input.js';

/** The roadmap meant when a question names none. */
export const DEFAULT_ROADMAP = 'CFR';

/** @throws BadUserInput when the text cannot be a roadmap's code. */
export function roadmapCode(input: string, argument: string): string {
  if (/^[A-Z][A-Z0-9-]{0,19}$/.test(input)) return input;
  throw new BadUserInput({ argument, received: input, allowed: `give a roadmap's code in capitals, for example "${DEFAULT_ROADMAP}"` });
}
