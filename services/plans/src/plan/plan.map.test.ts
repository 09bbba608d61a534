import { describe, expect, it } from '@jest/globals';
import { plans } from './plan.map.js';

describe('the filter of plans by nodes', () => {
  it.each([
    ['no node at all', [], []],
    ['more than 500', Array<string>(501).fill('CFR:G1'), '501 values'],
    ['a node without its roadmap', ['CFR:G1', 'G2'], 'G2'],
  ])('refuses %s', (_, nodes, received) => {
    expect(() => plans.filters.nodes(nodes, 'filter.nodes')).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'filter.nodes', received }) }),
    );
  });
});
