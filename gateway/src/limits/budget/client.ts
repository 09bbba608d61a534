import { isIPv4, isIPv6 } from 'node:net';
import type { Identity } from '@roadmap-hub/identity';
import { LRUCache } from 'lru-cache';

/** Whose budget a request spends: the one who is known, else the address that it came from. */
export function clientOf({ subject }: Identity, address: string | undefined): string {
  return subject === null ? `address ${networkOf(address ?? '')}` : `subject ${subject}`;
}

/**
 * What is given to one customer: an address of IPv4, or a network of IPv6 (64 bits), in which any
 * machine may take as many addresses as it likes.
 */
export function networkOf(address: string): string {
  let network = known.get(address);
  if (network === undefined) {
    network = findNetwork(address);
    known.set(address, network);
  }
  return network;
}

/** Who asks, asks again. */
const known = new LRUCache<string, string>({ max: 1_000 });

function findNetwork(address: string): string {
  const plain = address.split('%')[0]?.toLowerCase() ?? '';
  const mapped = /^::ffff:([0-9.]+)$/.exec(plain)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const given = groups(head);
  // Two groups are written as one at the end of an address that closes with one of IPv4.
  const after = tail === undefined ? [] : groups(tail);
  const missing = tail === undefined ? 0 : 8 - given.length - after.length - (after.at(-1)?.includes('.') ? 1 : 0);
  const whole = [...given, ...Array.from({ length: missing }, () => '0'), ...after];
  const network = whole.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
