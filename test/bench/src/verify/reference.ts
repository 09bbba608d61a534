import { writeFileSync } from 'node:fs';
import type { Question } from '../questions/questions.js';
import { dataOf, post } from './ask.js';

/** What is right: the answers of a hub as it is started by default. */
export class Reference {
  private readonly texts: Record<string, string> = {};

  static async ask(url: string, questions: readonly Question[]): Promise<Reference> {
    const reference = new Reference();
    for (const { operation, document, variables } of questions) {
      for (const one of variables) {
        const text = await post(url, JSON.stringify({ operationName: operation, query: document, variables: one }));
        dataOf(text, 'The hub that the others are compared with');
        reference.texts[keyOf(operation, one)] = text;
      }
    }
    return reference;
  }

  data({ operation }: Question, variables: object): unknown {
    return dataOf(this.texts[keyOf(operation, variables)] ?? '{}', 'The reference');
  }

  /** For who serves ready bytes. */
  write(file: string): void {
    writeFileSync(file, JSON.stringify(this.texts));
  }

  /** Characters of the longest answer, to tell how large the questions are. */
  length({ operation, variables }: Question): number {
    return Math.max(...variables.map((one) => this.texts[keyOf(operation, one)]?.length ?? 0));
  }
}

function keyOf(operation: string, variables: object): string {
  return `${operation} ${JSON.stringify(variables)}`;
}
