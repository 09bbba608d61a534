import { describe, expect, it } from '@jest/globals';
import { nodeId } from './node-id.js';

const refused = (argument: string, received: string) =>
  expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument, received }) });

describe('the id of a node', () => {
  it.each(['CFR:G1', 'CFR:1.2.3', 'X-2:a', 'CFR:G1:b', 'CFR:é'])('may be %s', (id) => {
    expect(nodeId(id, 'id')).toBe(id);
  });

  it.each(['', 'G1', 'CFR', 'CFR:', ':G1', 'cfr:G1', '1CFR:G1', 'CFR: G1', 'CFR:G 1', ' CFR:G1', 'CFR:G1\n', 'CFR:\0'])('is never %j', (id) => {
    expect(() => nodeId(id, 'filter.nodes')).toThrow(refused('filter.nodes', id));
  });

  it('is of the roadmap that the question is about', () => {
    expect(nodeId('CFR:G1', 'nodes', 'CFR')).toBe('CFR:G1');
    expect(() => nodeId('CFR:G1', 'nodes', 'XR')).toThrow('nodes: "CFR:G1" is not allowed; the question is of roadmap "XR", so give nodes of it: "XR:…"');
    expect(() => nodeId('CFR2:G1', 'nodes', 'CFR')).toThrow(refused('nodes', 'CFR2:G1'));
  });
});
