import type { AllFacts } from '../facts/all.js';
import type { Look } from './record.js';

/** What was adopted when and by whom; sources disagree, so that a preference needs its reason. */
export function checkAdoptions(all: AllFacts, look: Look): void {
  const subjects = new Set([...all.roadmaps.map(({ code }) => code), ...all.predecessors.map(({ id }) => id)]);
  const preferred = new Map<string, string>();
  for (const adoption of all.adoptions) {
    const record = look('adoptions', adoption.id);
    record.cites(adoption.sources);
    record.refers('roadmaps', 'roadmap', adoption.roadmap);
    record.rule(subjects.has(adoption.subject), `subject "${adoption.subject}" is neither a roadmap nor a predecessor`);
    record.refers('organisations', 'body', adoption.body);
    record.refers('countries', 'country', adoption.country);
    record.rule(adoption.preferred === (adoption.preferredReason !== null), 'preferred and preferredReason go together');
    if (!adoption.preferred) continue;
    const other = preferred.get(adoption.subject);
    record.rule(other === undefined, `"${other}" is preferred already for subject "${adoption.subject}"`);
    preferred.set(adoption.subject, adoption.id);
  }
  for (const predecessor of all.predecessors) {
    const record = look('predecessors', predecessor.id);
    record.cites(predecessor.sources);
    record.refers('roadmaps', 'roadmap', predecessor.roadmap);
    record.refers('organisations', 'adoptedBy', predecessor.adoptedBy);
    record.ordered(['developed', predecessor.developed], ['adopted', predecessor.adopted]);
    for (const statement of predecessor.statements) {
      record.cites(statement.sources);
      record.refers('organisations', 'body', statement.body);
      record.refers('adoptions', 'adoption', statement.adoption);
    }
  }
}
