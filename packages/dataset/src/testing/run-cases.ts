import { describe, expect, test } from '@jest/globals';
import { type Case, problemsAfter } from './copy.js';

export function runCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('%s', (_rule, spoil, file, recordId, reason) => {
      expect(problemsAfter(spoil)).toContainEqual({ file, recordId, reason });
    });
  });
}
