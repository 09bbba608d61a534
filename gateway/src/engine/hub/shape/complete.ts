import { type Data, isData } from '../data.js';
import type { Field, Fields, ObjectShape, Value } from './shape.js';

/** A null where none may be: it makes the next value above null that may be (GraphQL 6.4.4). */
const BUBBLE = Symbol('null where none may be');
type Completed = unknown | typeof BUBBLE;

/** What is asked of the schema itself is answered here and not by a service. */
export type Introspect = (field: Extract<Field, { kind: 'introspection' }>) => unknown;

/** What a service sent and should not have; for the log. */
export interface Problem {
  readonly message: string;
}

/**
 * Makes the client's answer of what the services sent: its fields and no others, in its order, under its
 * names, each value one of its type (GraphQL 6.4.3, CompleteValue) and nulls where they may be.
 */
export class Completion {
  readonly problems: Problem[] = [];

  constructor(private readonly introspect: Introspect) {}

  /** The whole answer; null when a null went all the way up. */
  root(shape: Fields, data: Data): Data | null {
    const completed = this.#fields(shape, data);
    return completed === BUBBLE ? null : (completed as Data);
  }

  #fields({ fields, typeName, isObjectType }: Fields, data: Data): Completed {
    const answer: Data = {};
    for (const field of fields) {
      let value: Completed;
      if (field.kind === 'data') value = this.#value(field.value, data[field.from], field.coordinate);
      // Of what type it is was for another service to say, which did not; its error has been told.
      else if (field.kind === 'typename') value = isObjectType ? typeName : BUBBLE;
      else value = this.introspect(field);
      if (value === BUBBLE) return BUBBLE;
      set(answer, field.key, value);
    }
    return answer;
  }

  #value(value: Value, sent: unknown, coordinate: string): Completed {
    if (sent === null || sent === undefined) {
      if (value.nonNull) this.#problem(`Cannot return null for non-nullable ${coordinate}.`);
      return value.nonNull ? BUBBLE : null;
    }
    const completed = this.#present(value, sent, coordinate);
    return completed === null && value.nonNull ? BUBBLE : completed;
  }

  /** Null when what was sent cannot be told. */
  #present(value: Value, sent: unknown, coordinate: string): unknown {
    if (value.kind === 'leaf') {
      if (value.check(sent)) return sent;
      this.#problem(`Invalid value found for ${coordinate}.`);
      return null;
    }
    if (value.kind === 'list') {
      if (Array.isArray(sent)) return this.#list(value.element, sent, coordinate);
    } else if (isData(sent)) {
      return this.#object(value.shape, sent, coordinate);
    }
    this.#problem(`Invalid value found for ${coordinate}.`);
    return null;
  }

  #list(element: Value, sent: readonly unknown[], coordinate: string): unknown[] | null {
    const completed: unknown[] = [];
    let isWhole = true;
    for (const one of sent) {
      const value = this.#value(element, one, coordinate);
      if (value === BUBBLE) isWhole = false;
      completed.push(value);
    }
    return isWhole ? completed : null;
  }

  #object({ declared, of }: ObjectShape, sent: Data, coordinate: string): Data | null {
    const { __typename: name } = sent;
    const fields = typeof name !== 'string' || name === declared.typeName ? declared : of(name);
    if (!fields) {
      // The name is not repeated: a type that is inaccessible is not for clients to know.
      this.#problem(`Invalid __typename found for the object at ${coordinate}.`);
      return null;
    }
    const completed = this.#fields(fields, sent);
    return completed === BUBBLE ? null : (completed as Data);
  }

  #problem(message: string): void {
    this.problems.push({ message });
  }
}

function set(answer: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(answer, key, { value, enumerable: true, configurable: true, writable: true });
  else answer[key] = value;
}
