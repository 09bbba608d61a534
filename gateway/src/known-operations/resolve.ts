import type { Request } from 'express';
import type { Asked } from '../limits/guard.js';
import { LimitError } from '../limits/limit-error.js';
import { type KnownOperations, sha256 } from './known-operations.js';

type Json = Record<string, unknown>;

/** What a request asks, and whether the engine is sure to read it in just this way: it refuses some that are written wrongly. */
export interface Question extends Asked {
  readonly isPlain: boolean;
}

/**
 * What a request to the graph asks. Where it names a document by its id, the request is changed into
 * one that has the document itself, so that nothing behind this knows the difference. Undefined for
 * what is no such request: the engine says what is wrong with it.
 * @throws LimitError for an id of nothing.
 */
export function resolveOperation(req: Request, known: KnownOperations): Question | undefined {
  const given = req.method === 'GET' ? inAddress(req) : bodyOf(req);
  if (!given) return undefined;
  const text = documentOf(given, known);
  if (text !== undefined) replace(req, given, text);
  const query = text ?? given.query;
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof given.operationName === 'string' && given.operationName !== '' ? given.operationName : undefined,
    variables: isJson(given.variables) ? given.variables : undefined,
    isPlain: isPlain(req.method, given),
  };
}

function isPlain(method: string, { operationName, variables, extensions, isOdd }: Json): boolean {
  const isName = operationName === undefined || operationName === null || (typeof operationName === 'string' && operationName !== '');
  const isObject = (value: unknown): boolean => value === undefined || value === null || isJson(value);
  return (method === 'GET' || method === 'POST') && !isOdd && isName && isObject(variables) && isObject(extensions);
}

/** The document of an id that is given in one of the two usual ways; undefined when none is. */
function documentOf({ query, documentId, extensions }: Json, known: KnownOperations): string | undefined {
  if (documentId !== undefined) return byDocumentId(documentId, query, known);
  const persisted = isJson(extensions) ? extensions.persistedQuery : undefined;
  return isJson(persisted) ? byHash(persisted, query, known) : undefined;
}

/** As the draft on persisted documents of GraphQL over HTTP has it; a name is an id of our own. */
function byDocumentId(id: unknown, query: unknown, known: KnownOperations): string {
  if (typeof id !== 'string' || query !== undefined)
    throw new LimitError('BAD_REQUEST', 'documentId: give a text, for example sha256:<64 hexadecimal digits>, and no query beside it.');
  const text = known.find(id.replace(/^sha256:/, ''));
  if (text === undefined)
    throw new LimitError('PERSISTED_QUERY_NOT_FOUND', 'documentId: this hub knows no document of this id. Send the document itself as query.');
  return text;
}

/** As Apollo's clients do it, who read this very message and then send the document with the hash. */
function byHash({ version, sha256Hash }: Json, query: unknown, known: KnownOperations): string | undefined {
  if (version !== 1 || typeof sha256Hash !== 'string') throw new LimitError('BAD_REQUEST', 'extensions.persistedQuery: give version 1 and sha256Hash.');
  if (query === undefined) {
    const text = known.find(sha256Hash);
    if (text === undefined) throw new LimitError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { allowed: 'Send the document itself as query.' });
    return text;
  }
  if (typeof query !== 'string') return undefined;
  if (sha256(query) !== sha256Hash)
    throw new LimitError('BAD_REQUEST', 'extensions.persistedQuery.sha256Hash: this is not the SHA-256 of the query beside it.');
  return query;
}

function bodyOf({ body }: Request): Json | undefined {
  return isJson(body) ? body : undefined;
}

const NAMES = ['query', 'operationName', 'variables', 'extensions'] as const;
const OBJECTS = ['variables', 'extensions'] as const;

function inAddress(req: Request): Json {
  const parameters = new URL(req.originalUrl, 'http://hub').searchParams;
  const once = (name: string): string | undefined => (parameters.getAll(name).length === 1 ? (parameters.get(name) ?? undefined) : undefined);
  // Given twice, or no object of JSON.
  const isOdd = NAMES.some((name) => parameters.getAll(name).length > 1) || OBJECTS.some((name) => parameters.has(name) && !isJson(parsed(once(name))));
  return {
    isOdd,
    query: once('query'),
    documentId: once('documentId'),
    operationName: once('operationName'),
    variables: parsed(once('variables')),
    extensions: parsed(once('extensions')),
  };
}

/** The engine reads the request once more, from its body or its address. */
function replace(req: Request, given: Json, query: string): void {
  if (req.method !== 'GET') {
    const { documentId: _id, extensions: _extensions, ...rest } = given;
    req.body = { ...rest, query };
    return;
  }
  const parameters = new URL(req.originalUrl, 'http://hub').searchParams;
  for (const name of ['documentId', 'extensions']) parameters.delete(name);
  parameters.set('query', query);
  req.url = `/graphql?${parameters}`;
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
