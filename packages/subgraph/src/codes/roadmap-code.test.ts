import { describe, expect, it } from '@jest/globals';
import { DEFAULT_ROADMAP, roadmapCode } from './roadmap-code.js';

describe('the code of a roadmap', () => {
  it.each([DEFAULT_ROADMAP, 'X', 'WB-2', 'A'.repeat(20)])('may be %s', (code) => {
    expect(roadmapCode(code, 'roadmap')).toBe(code);
  });

  it.each(['', 'cfr', 'Cfr', ' CFR', 'CFR ', 'CFR\n', '2CFR', '-A', 'C_R', 'CFR:G1', "CFR'", 'A'.repeat(21), 'É'])('is never %j', (code) => {
    expect(() => roadmapCode(code, 'roadmap')).toThrow(
      expect.objectContaining({
        message: `roadmap: ${JSON.stringify(code)} is not allowed; give a roadmap's code in capitals, for example "CFR"`,
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'roadmap', received: code }),
      }),
    );
  });
});
