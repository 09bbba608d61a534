import type { ContradictionFact } from '../facts/types.js';
import { DEMO, DEMO_SOURCE, title } from './marks.js';

/** Where invented sources contradict one another: both sides are kept, and one may be preferred. */
export function demoContradictions(): ContradictionFact[] {
  return [
    contradiction('DEMO-CF1', 'the date of adoption', 'DEMO-AD1', [
      ['adopted on 20 November 2020', 'DEMO-AD1'],
      ['adopted on 4 December 2020', 'DEMO-AD2'],
    ]),
    contradiction('DEMO-CF2', 'the plan of the eleventh state', null, [
      ['it has been drafted', 'DEMO-XAK-S3'],
      ['it is still being drafted', 'DEMO-XAK-S4'],
    ]),
  ];
}

function contradiction(id: string, about: string, preferred: string | null, sides: readonly (readonly [text: string, record: string])[]): ContradictionFact {
  return {
    id,
    roadmap: DEMO,
    about: title(about),
    statements: sides.map(([text, record]) => ({ text: title(text), records: [record] })),
    preferred,
    advice: title('show both'),
    sources: [DEMO_SOURCE.key],
    assertion: 'SYNTHETIC',
    confidence: 'LOW',
  };
}
