import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, SOURCES } from './entered.js';
import { publishPledge } from './pledges.js';

oneDatabase((server) => {
  atDesk(server, 'what is withdrawn is withdrawn once, and by no two at once', async ({ as }) => {
    const [anna, olga, nobody] = [as('anna', 'donor:DE'), as('olga', 'secretariat'), as(null)];
    const id = await publishPledge(anna, olga, {});
    const [first, second] = [
      await enter(anna, 'pledges', 'withdrawPledge', { id, entry: { submit: true } }),
      await enter(anna, 'pledges', 'withdrawPledge', { id, entry: { submit: true } }),
    ];
    const step = async (name: string, entry: string) => {
      const { data } = await olga('pledges', `mutation { told: ${name}PledgeEntry(id: "${entry}") { userErrors { code } } }`);
      return (data as unknown as { told: { userErrors: { code: string }[] } }).told.userErrors.map(({ code }) => code);
    };
    expect([await step('approve', first.entry!.id), await step('publish', first.entry!.id)]).toEqual([[], []]);
    expect(await step('approve', second.entry!.id)).toEqual(['CONFLICT']);

    const again = await enter(anna, 'pledges', 'withdrawPledge', { id });
    expect(again).toMatchObject({ entry: null, userErrors: [{ code: 'WRONG_STATE', path: ['id'] }] });
    expect(again.userErrors[0]?.message).toBe(`The pledge ${id} is withdrawn already, at revision 2; there is nothing more to be done.`);
    expect(await changesOf(nobody, 'pledges', id)).toEqual(['CREATED 1', 'WITHDRAWN 2']);
    // It can stand again.
    await publish(anna, olga, 'pledges', 'amendPledge', { id, input: { title: 'Again' } });
    expect((await changesOf(nobody, 'pledges', id)).at(-1)).toBe('RESTORED 3 title');
  });

  atDesk(server, 'nothing of a service is left hanging by a withdrawal in it', async ({ as }) => {
    const [anna, olga] = [as('anna', 'donor:DE'), as('olga', 'secretariat')];
    const id = await publishPledge(anna, olga, { announced: '2026-01' });
    const allocations = [{ id: 'AL-1', amount: '10', basis: 'REPORTED', country: 'LCA' }];
    const allocate = async (parts: object[]) => {
      const query =
        'mutation ($input: AllocationsInput!) { told: allocatePledge(input: $input, entry: { submit: true }) { entry { id } userErrors { path code message } } }';
      const { data, errors } = await anna('pledges', query, { input: { pledge: id, allocations: parts, sources: SOURCES } });
      expect(errors).toBeUndefined();
      return (data as unknown as { told: { entry: { id: string } | null; userErrors: object[] } }).told;
    };
    const { entry } = await allocate(allocations);
    for (const name of ['approve', 'publish']) await olga('pledges', `mutation { ${name}PledgeEntry(id: "${entry?.id}") { userErrors { code } } }`);
    const payment = { pledge: id, allocation: 'AL-1', iatiType: 'DISBURSEMENT', date: '2026-02', amount: '5', currency: 'EUR', sources: SOURCES };
    await publish(anna, olga, 'pledges', 'reportTransaction', { input: { ...payment, id: 'TR-1' } });

    const refused = async (mutation: string, of: string) => (await enter(olga, 'pledges', mutation, { id: of })).userErrors.map(({ message }) => message);
    expect(await refused('withdrawPledge', id)).toEqual([
      `${id} has allocations that stand: AL-1. Withdraw them first, or tie them to another.`,
      `${id} has transactions that stand: TR-1. Withdraw them first, or tie them to another.`,
    ]);
    expect(await refused('withdrawDonor', 'DE')).toContainEqual(expect.stringMatching(/^DE has pledges that stand: /));
    expect((await allocate([])).userErrors).toEqual([
      { path: ['input', 'allocations'], code: 'REFUSED', message: 'AL-1 has transactions that stand: TR-1. Withdraw them first, or tie them to another.' },
    ]);
    await publish(anna, olga, 'pledges', 'withdrawTransaction', { id: 'TR-1' });
    expect((await allocate([])).userErrors).toEqual([]);
  });

  atDesk(server, 'what another service holds finds the record withdrawn', async ({ as }) => {
    const [fred, olga, nobody] = [as('fred', 'focalPoint:LCA'), as('olga', 'secretariat'), as(null)];
    const activity = { plan: 'CFR:LCA', code: '1', title: 'Train', status: 'PLANNED', sources: SOURCES };
    await publish(fred, olga, 'plans', 'createActivity', { input: activity });
    await publish(fred, olga, 'plans', 'withdrawActivity', { id: 'CFR:LCA:1' });
    const found = await ask(
      nobody,
      'plans',
      '{ _entities(representations: [{ __typename: "PlanActivity", id: "CFR:LCA:1" }]) { ... on PlanActivity { id title recordStatus } } }',
    );
    expect(found).toEqual({ _entities: [{ id: 'CFR:LCA:1', title: 'Train', recordStatus: 'WITHDRAWN' }] });
  });
});
