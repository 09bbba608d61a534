import { randomUUID } from 'node:crypto';
import { type Context, Permission } from '@roadmap-hub/subgraph';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { refusalOf } from './database-error.js';
import { type Enterable, standing } from './enterable.js';
import { EntryOperation, EntryState } from './entry/entry.enums.js';
import { addStep, saveEntry } from './entry/stored-entry.js';
import { SourceInput } from './input/record.input.js';
import { plain } from './mutations.js';
import { EntryPayload, type Given } from './payload.js';
import { RecordType } from './record-type.js';
import { inTransaction } from './transaction.js';
import { Refusal, UserErrorCode } from './user-error.js';

@InputType({ description: 'What is wrong with a record, and what says so.' })
class CorrectionInput {
  @Field(() => RecordType, { description: 'The kind of the record.' })
  type: RecordType;

  @Field(() => ID, { description: 'The id of the record.' })
  record: string;

  @Field({ description: 'What is wrong, and what would be right, in your words; at most 2,000 characters.' })
  text: string;

  @Field(() => SourceInput, { description: 'What says so.' })
  source: SourceInput;
}

/** Corrections of people whom nobody knows, in an hour, of one service: more than that is not people. */
const UNKNOWN_PER_HOUR = 100;
const LONGEST = 2_000;

/** By which anybody may say that a record is wrong: `proposePledgeCorrection`. */
export function correctionResolver(area: string, schema: string, enterables: readonly Enterable[]) {
  const upper = area.charAt(0).toUpperCase() + area.slice(1);

  @Resolver()
  class CorrectionMutation {
    @Permission(`${area}.correct`, 'anyone')
    @Mutation(() => EntryPayload, {
      name: `propose${upper}Correction`,
      nullable: true,
      description: 'Tells whose record it is what is wrong with it, with a source. Anybody may; it is for the owner to judge.',
    })
    async propose(
      @Arg('input', () => CorrectionInput, { description: 'What is wrong, and what says so.' }) input: CorrectionInput,
      @Ctx() context: Context,
    ): Promise<Given> {
      try {
        const id = await keep(context, input);
        return { entryId: id, recordId: input.record, warnings: [], userErrors: [] };
      } catch (error) {
        return { entryId: null, recordId: null, warnings: [], userErrors: refusalOf(error).userErrors };
      }
    }
  }

  function keep(context: Context, { type, record, text, source }: CorrectionInput): Promise<string> {
    const { subject, name } = context.identity;
    const words = text.trim();
    if (words === '' || words.length > LONGEST) throw Refusal.of(UserErrorCode.INVALID, `Say what is wrong in 1 to ${LONGEST} characters.`, 'input', 'text');
    if (!/^https?:\/\/./.test(source.url)) throw Refusal.of(UserErrorCode.INVALID, 'Give the address of a web page, http or https.', 'input', 'source', 'url');
    const enterable = enterables.find(({ kind }) => kind.type === type);
    if (!enterable) throw Refusal.of(UserErrorCode.NOT_FOUND, `This service has no records of the kind ${type} to be corrected.`, 'input', 'type');
    return inTransaction(context, async (db) => {
      const before = await standing(db, enterable.kind, record);
      // A record that may not be seen by whoever asks is not told apart from one that is not there.
      if (!before?.seen) throw Refusal.of(UserErrorCode.NOT_FOUND, `There is no ${enterable.noun} ${record}.`, 'input', 'record');
      if (subject === null) {
        const [{ count = 0 } = {}] = await db.query<{ count: number }[]>(
          `select count(*)::int as count from "${schema}".entry where operation = 'CORRECT' and author is null and created_at > now() - interval '1 hour'`,
        );
        if (count >= UNKNOWN_PER_HOUR)
          throw Refusal.of(UserErrorCode.REFUSED, 'Too many corrections came from people unknown within an hour. Try again later, or with a key.');
      }
      const id = randomUUID();
      await saveEntry(db, {
        id,
        kind: enterable.kind.type,
        operation: EntryOperation.CORRECT,
        recordType: type,
        recordId: record,
        roadmapCode: (before.document?.roadmap as string | undefined) ?? null,
        baseRevision: before.revision,
        document: { text: words, source: plain(source) },
        state: EntryState.SUBMITTED,
        why: null,
        author: subject,
        authorName: name,
        submitter: subject,
        owners: before.owners,
      });
      await addStep(db, id, { state: EntryState.SUBMITTED, actor: subject, actorName: name, note: null });
      return id;
    });
  }

  return CorrectionMutation;
}
