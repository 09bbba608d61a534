import { describe, expect, test } from '@jest/globals';
import type { AllFacts } from '../facts/all.js';
import { type Case, problemsAfter } from './copy.js';

/** `prepare` adds to the copy what the published facts have none of. */
export function runCases(title: string, cases: readonly Case[], prepare: (copy: AllFacts) => void = () => undefined): void {
  describe(title, () => {
    test('nothing is wrong before', () => {
      expect(problemsAfter(prepare)).toEqual([]);
    });

    test.each(cases)('%s', (_rule, spoil, file, recordId, reason) => {
      const problems = problemsAfter((copy) => {
        prepare(copy);
        spoil(copy);
      });
      expect(problems).toContainEqual({ file, recordId, reason });
    });
  });
}
