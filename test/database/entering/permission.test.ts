import { describe, expect } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { oneDatabase } from '../harness.js';
import { NAMES, SERVICES, type ServiceName } from '../hub.js';
import { anyCall } from './any-arguments.js';
import { atDesk, type Told } from './desk.js';
import { PERMISSIONS } from './permissions.js';
import { publishPledge } from './pledges.js';

const MUTATIONS: [ServiceName, GraphQLField<unknown, unknown>][] = NAMES.flatMap((service) =>
  Object.values(SERVICES[service].schema().getMutationType()?.getFields() ?? {}).map(
    (field) => [service, field] as [ServiceName, GraphQLField<unknown, unknown>],
  ),
);

const WORDS: Record<string, string> = {
  anyone: 'anybody',
  partner: 'partner applications',
  donor: 'donors',
  focalPoint: 'national focal points',
  secretariat: 'the secretariat',
};

/** Everybody who may come: nobody known, somebody without a role, and each role. */
const PEOPLE: [who: string | null, roles: string[]][] = [
  [null, []],
  ['somebody', []],
  ['paul', ['partner']],
  ['anna', ['donor:DE']],
  ['fred', ['focalPoint:LCA']],
  ['olga', ['secretariat']],
  ['adam', ['administrator']],
];

/** The refusal that a mutation must give this one; null where it must give none for want of a role. */
function refusal(permission: string, holders: string[], who: string | null, roles: string[]): { code: string; message: string } | null {
  if (holders.some((holder) => holder === 'anyone' || roles.some((role) => role.split(':')[0] === holder))) return null;
  const held = `It is held by ${holders.map((holder) => WORDS[holder]).join(', ')}`;
  if (who === null) {
    return { code: 'UNAUTHENTICATED', message: `This needs the permission ${permission}, and nothing says who you are. ${held}; send a token or an API key.` };
  }
  return { code: 'FORBIDDEN', message: `This needs the permission ${permission}. ${held}; you are ${roles.join(', ') || 'known, but without any role'}.` };
}

const refused = ({ errors }: Told) => errors?.map(({ message, extensions: { code } }) => ({ code, message }))[0] ?? null;

oneDatabase((server) => {
  describe('permissions', () => {
    atDesk(server, 'are asked of everybody by every mutation, in these words', async ({ as }) => {
      expect(MUTATIONS.map(([, { name }]) => name).sort()).toEqual(Object.keys(PERMISSIONS).sort());
      let tried = 0;
      for (const [service, field] of MUTATIONS) {
        const [permission, holders] = PERMISSIONS[field.name]!;
        const { query, variables } = anyCall(field);
        for (const [who, roles] of PEOPLE) {
          const expected = refusal(permission, holders, who, roles);
          const told = refused(await as(who, ...roles)(service, query, variables));
          tried += 1;
          if (expected) expect([field.name, who, told]).toEqual([field.name, who, expected]);
          else expect([field.name, who, told?.message ?? '']).toEqual([field.name, who, expect.not.stringContaining('This needs the permission')]);
        }
      }
      console.info(`${MUTATIONS.length} mutations, ${PEOPLE.length} people: ${tried} tried`);
    });

    atDesk(server, 'let a donor act for itself and for no other', async ({ as }) => {
      const pledge = await publishPledge(as('anna', 'donor:DE'), as('olga', 'secretariat'), {});
      const tries: [service: ServiceName, name: string, mutation: string][] = [
        ['pledges', 'pledge.record', `amendPledge(id: "${pledge}", input: { title: "Mine" })`],
        ['pledges', 'pledge.record', `withdrawPledge(id: "${pledge}")`],
        ['pledges', 'pledge.record', 'recordPledge(input: { title: "x", donors: ["DE"], sources: [{ title: "x", url: "https://example.org" }] })'],
        [
          'pledges',
          'pledge.allocate',
          `allocatePledge(input: { pledge: "${pledge}", allocations: [], sources: [{ title: "x", url: "https://example.org" }] })`,
        ],
        [
          'pledges',
          'transaction.report',
          `reportTransaction(input: { pledge: "${pledge}", iatiType: DISBURSEMENT, date: "2026", amount: "1", currency: "EUR", sources: [{ title: "x", url: "https://example.org" }] })`,
        ],
      ];
      for (const [service, name, mutation] of tries) {
        const told = refused(await as('uma', 'donor:US')(service, `mutation { ${mutation} { userErrors { message } } }`));
        expect([mutation, told]).toEqual([mutation, { code: 'FORBIDDEN', message: `The permission ${name} lets you act for donor:US; this is of donor:DE.` }]);
      }
    });
  });
});
