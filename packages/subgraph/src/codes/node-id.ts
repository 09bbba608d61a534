import { BadUserInput } from '../errors/bad-user-input.js';
import { refuseUnstorable } from './storable.js';

/** `<roadmap>:<code>`; the code is its publisher's and is not taken apart. */
const NODE_ID = /^([A-Z][A-Z0-9-]*):(\S+)$/;

/**
 * Checks the form of a node id and, where a roadmap is given, that the node is of that roadmap:
 * figures of two roadmaps must never meet in one answer.
 * @throws BadUserInput
 */
export function nodeId(input: string, argument: string, roadmap?: string): string {
  const match = NODE_ID.exec(input);
  if (!match) {
    throw new BadUserInput({ argument, received: input, allowed: 'give <roadmap>:<code>, for example "CFR:G1"' });
  }
  if (roadmap && match[1] !== roadmap) {
    throw new BadUserInput({ argument, received: input, allowed: `the question is of roadmap "${roadmap}", so give nodes of it: "${roadmap}:…"` });
  }
  refuseUnstorable(input, argument);
  return input;
}
