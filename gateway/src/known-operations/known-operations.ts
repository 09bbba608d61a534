import { createHash } from 'node:crypto';
import { type DocumentNode, parse, print } from 'graphql';

/** A document that was registered: under its name, and under what clients make of its text. */
export interface KnownOperation {
  readonly name: string;
  readonly text: string;
}

/**
 * Documents that a client may ask by an id instead of sending them: the SHA-256 of the text as it is
 * written, that of the text as programs print it (without comments, laid out anew), or its name.
 */
export class KnownOperations {
  private readonly texts = new Map<string, string>();

  constructor(operations: readonly KnownOperation[]) {
    for (const { name, text } of operations) {
      for (const id of [name, sha256(text), sha256(printed(text))]) this.texts.set(id, text);
    }
  }

  /** The document of an id. */
  find(id: string): string | undefined {
    return this.texts.get(id);
  }

  /** Whether a document is one of them, however it is laid out. */
  has(text: string, document: DocumentNode): boolean {
    return this.texts.has(sha256(text)) || this.texts.has(sha256(print(document)));
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** @throws GraphQLError for a text that is no document. */
function printed(text: string): string {
  return print(parse(text));
}
