import type { Context, ListMap } from '@roadmap-hub/subgraph';
import { Ctx, Query, Resolver } from 'type-graphql';
import { CodeList } from './code-list.entity.js';

const allCodeLists: ListMap<CodeList> = { target: CodeList, where: () => 'true', orderBy: ({ column }) => column('id') };

@Resolver(() => CodeList)
export class CodeListResolver {
  @Query(() => [CodeList], { nullable: true, description: 'Public code lists of the field (OECD DAC, IATI), as far as they matter here.' })
  codeLists(@Ctx() { reads }: Context): Promise<CodeList[]> {
    return reads.list(allCodeLists, '');
  }
}
