import type { States } from './sources.js';

const UNIQUE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The services that have to be asked so that all states are known. A state is made of words, one of them for each
 * place that the service reads, and no two places ever have the same: a service whose words are all among those
 * of another, which reads the same places, need not be asked beside it.
 *
 * @param withUs Services of this process. Others may be away by themselves, and that is to be noticed.
 */
export function tellersOf(states: States, withUs: ReadonlySet<string>): string[] {
  const told = Object.entries(states).map(([service, state]) => ({ service, words: state.split(' ') }));
  const tellers: typeof told = [];
  for (const one of told.sort((a, b) => b.words.length - a.words.length)) {
    const isTold =
      withUs.has(one.service) && one.words.some((word) => UNIQUE.test(word)) && tellers.some(({ words }) => one.words.every((word) => words.includes(word)));
    if (!isTold) tellers.push(one);
  }
  return tellers.map(({ service }) => service);
}
