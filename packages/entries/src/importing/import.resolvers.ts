import { type Documents, formsOf } from '@roadmap-hub/sheets';
import { type Context, Permission, type ReportMap } from '@roadmap-hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Document } from '../enterable.js';
import { Entry } from '../entry/entry.entity.js';
import { EntryInput } from '../input/entry.input.js';
import { importMaterial } from './import.js';
import { ImportPayload, MaterialSheet, SheetFormat } from './import.types.js';
import type { Material } from './material.js';

@Resolver(() => ImportPayload)
export class ImportPayloadResolver {
  @FieldResolver(() => Entry, { nullable: true, description: 'The entry that the file became; null when it was not taken, or only tried.' })
  entry(@Root() { entryId }: ImportPayload, @Ctx() { reads }: Context): Promise<Entry | null> | null {
    return entryId === null ? null : reads.one(Entry, 'id', entryId);
  }
}

/** By which a material is taken as sheets and brought back: `frameworkSheets`, `importFramework`. */
export function materialResolvers(material: Material): readonly (new () => object)[] {
  const { name, noun, scope, needed, layout, standing } = material;
  const lower = name.charAt(0).toLowerCase() + name.slice(1);

  @Resolver()
  class MaterialQuery {
    @Query(() => [MaterialSheet], {
      name: `${lower}Sheets`,
      nullable: true,
      description: `The ${noun} as sheets to be filled in and brought back by \`import${name}\`: what of it you may see. \`/export/template/${lower}.xlsx\` has them as a file.`,
    })
    async sheets(
      @Arg(scope.argument, () => ID, { description: scope.description }) id: string,
      @Arg('empty', () => Boolean, { defaultValue: false, description: 'Whether only the form is wanted.' }) empty: boolean,
      @Ctx() { reads }: Context,
    ): Promise<MaterialSheet[]> {
      const documents = new Map<string, readonly Document[]>();
      for (const [type, statement] of empty ? [] : Object.entries(standing)) {
        const map: ReportMap<{ document: Document }, string> = { sql: (value, { bind }) => statement(bind(value)) };
        documents.set(
          type,
          (await reads.report(map, id)).map(({ document }) => document),
        );
      }
      return formsOf(layout, documents as Documents) as unknown as MaterialSheet[];
    }
  }

  @Resolver()
  class ImportMutation {
    @Permission(needed.name, ...(needed.holders as [never, ...never[]]))
    @Mutation(() => ImportPayload, {
      name: `import${name}`,
      nullable: true,
      description: `Enters what a file of sheets says of the ${noun}, in place of what stands, as one entry: all of it or nothing. It is published once somebody else has approved it.`,
    })
    take(
      @Arg(scope.argument, () => ID, { description: scope.description }) id: string,
      @Arg('file', () => String, {
        description:
          'The file in base64: the sheets as `/export/template` gives them. An operation may have 1 MB, so the file some 740,000 bytes; `POST /import` takes 2,000,000.',
      })
      file: string,
      @Arg('format', () => SheetFormat, { defaultValue: SheetFormat.XLSX, description: 'What kind of file it is.' }) format: SheetFormat,
      @Arg('dryRun', () => Boolean, {
        defaultValue: false,
        description: 'Whether it is only to be tried: the answer says what it would do and what is wrong with it, and nothing is kept.',
      })
      dryRun: boolean,
      @Arg('withdraw', () => Boolean, {
        defaultValue: false,
        description: 'Whether records that stand and are not in their sheet are meant to be withdrawn; without it, a file that lacks any is refused.',
      })
      withdraw: boolean,
      @Arg('entry', () => EntryInput, { nullable: true, description: 'How it is to be taken; as your draft when left out.' }) options: EntryInput | null,
      @Ctx() context: Context,
    ): Promise<ImportPayload> {
      return importMaterial(context, material, { scope: id, file, format, dryRun, withdraw, options });
    }
  }

  return [MaterialQuery, ImportMutation];
}
