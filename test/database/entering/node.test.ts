import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, SOURCES, step } from './entered.js';

oneDatabase((server) => {
  atDesk(server, 'a node has its place in the tree, and all below it moves along', async ({ as }, database) => {
    const [olga, otto, nobody] = [as('olga', 'secretariat'), as('otto', 'secretariat'), as(null)];
    const node = (code: string, parent: string | null, change: object = {}) => ({
      input: { code, parent, level: 'TARGET', position: 1, officialTextPublic: true, title: `Node ${code}`, sources: SOURCES, ...change },
    });
    const told = async (mutation: string, given: object) => (await enter(olga, 'reference', mutation, given)).userErrors;
    const paths = async () => {
      const rows = await database.query<{ id: string; path: string }>(
        `select id, array_to_string(path_ids, ' ') as path from reference.published_node where id like 'CFR:T%' order by id`,
      );
      return rows.map(({ path }) => path);
    };

    expect(await told('recordRoadmapNode', node('T1', 'CFR:G9'))).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'parent'], message: 'parent: there is no node of CFR CFR:G9.' },
    ]);
    const statements = [{ text: 'It is named', event: 'NOWHERE', sources: SOURCES }];
    expect(await told('recordRoadmapNode', node('T1', 'CFR:G1', { level: 'GOAL', statements }))).toMatchObject([
      { code: 'INVALID', path: ['input', 'parent'], message: 'parent: a goal has no node above it' },
      { code: 'NOT_FOUND', path: ['input', 'statements', '0', 'event'], message: 'statements: there is no event of CFR NOWHERE.' },
    ]);
    await publish(olga, otto, 'reference', 'recordRoadmapNode', node('T1', 'CFR:G1', { statements: [{ ...statements[0], event: 'AMS1' }] }));
    for (const [code, parent] of [
      ['T1.1', 'CFR:T1'],
      ['T1.1.1', 'CFR:T1.1'],
    ] as const) {
      await publish(olga, otto, 'reference', 'recordRoadmapNode', node(code, parent, { level: 'ACTION' }));
    }
    expect(await paths()).toEqual(['CFR:G1 CFR:T1', 'CFR:G1 CFR:T1 CFR:T1.1', 'CFR:G1 CFR:T1 CFR:T1.1 CFR:T1.1.1']);
    expect(await ask(nobody, 'reference', '{ roadmapNode(id: "CFR:T1.1.1") { __typename title revision assertion path { id } } }')).toEqual({
      roadmapNode: {
        __typename: 'RoadmapAction',
        title: 'Node T1.1.1',
        revision: 1,
        assertion: 'REPORTED',
        path: ['CFR:G1', 'CFR:T1', 'CFR:T1.1', 'CFR:T1.1.1'].map((id) => ({ id })),
      },
    });

    expect(await told('amendRoadmapNode', { id: 'CFR:T1', input: { parent: 'CFR:T1.1.1' } })).toMatchObject([
      { code: 'INVALID', message: 'parent: CFR:T1.1.1 is CFR:T1 itself or lies below it.' },
    ]);
    expect(await told('amendRoadmapNode', { id: 'CFR:T1', input: { title: 'x' }, entry: { expectedRevision: 2 } })).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await told('withdrawRoadmapNode', { id: 'CFR:T1' })).toEqual([
      { code: 'REFUSED', path: ['id'], message: 'CFR:T1 has nodes below it that stand: CFR:T1.1. Withdraw them first, or tie them to another.' },
    ]);

    // Judged before the move, and no longer right after it: one is below what moves, the other has moved itself.
    const waiting: [string, string][] = [];
    for (const [mutation, given] of [
      ['recordRoadmapNode', node('T1.2', 'CFR:T1')],
      ['amendRoadmapNode', { id: 'CFR:T1.1', input: { title: 'Reworded' } }],
    ] as const) {
      const { entry } = await enter(olga, 'reference', mutation, { ...given, entry: { submit: true } });
      waiting.push([entry!.id, mutation]);
      expect(await step(otto, 'reference', 'approve', entry!.id)).toEqual([]);
    }
    await publish(olga, otto, 'reference', 'amendRoadmapNode', { id: 'CFR:T1', input: { parent: 'CFR:G2', title: 'Moved' } });
    expect(await paths()).toEqual(['CFR:G2 CFR:T1', 'CFR:G2 CFR:T1 CFR:T1.1', 'CFR:G2 CFR:T1 CFR:T1.1 CFR:T1.1.1']);
    expect(await changesOf(nobody, 'reference', 'CFR:T1')).toEqual(['CREATED 1', 'UPDATED 2 parent path title']);
    expect(await changesOf(nobody, 'reference', 'CFR:T1.1.1')).toEqual(['CREATED 1', 'UPDATED 2 path']);
    expect(await database.query(`select document -> 'path' as path from reference.roadmap_node where id = 'CFR:T1.1.1'`)).toEqual([
      { path: ['CFR:G2', 'CFR:T1', 'CFR:T1.1', 'CFR:T1.1.1'] },
    ]);
    expect(await step(otto, 'reference', 'publish', waiting[0]![0])).toEqual([
      { code: 'CONFLICT', path: ['input', 'parent'], message: 'parent: CFR:T1 was moved since this was entered: it is to be entered again' },
    ]);
    expect(await step(otto, 'reference', 'publish', waiting[1]![0])).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('made on revision 1') },
    ]);

    // Who puts each below the other finds that only one of them can be.
    await publish(olga, otto, 'reference', 'recordRoadmapNode', node('T2', 'CFR:G2'));
    const moves = await Promise.all(
      [
        ['CFR:T1', 'CFR:T2'],
        ['CFR:T2', 'CFR:T1'],
      ].map(async ([id = '', parent]) => {
        const { entry } = await enter(olga, 'reference', 'amendRoadmapNode', { id, input: { parent }, entry: { submit: true } });
        expect(await step(otto, 'reference', 'approve', entry!.id)).toEqual([]);
        return entry!.id;
      }),
    );
    const published = await Promise.all(moves.map((id) => step(otto, 'reference', 'publish', id)));
    expect(published.map((errors) => errors.length).sort()).toEqual([0, 1]);
  });
});
