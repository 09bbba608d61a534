import type { Request } from 'express';
import type { Question } from './question.js';
import { badInput, Refusal } from './refusal.js';

const NAMES = ['query', 'operationName', 'variables', 'list', 'columns', 'bom'];

/** What a request asks, by its address, by a form, or by JSON. */
export function questionOf(req: Request): Question & { bom: boolean } {
  const given: Record<string, unknown> = req.method === 'POST' ? { ...req.query, ...(req.body as object | undefined) } : req.query;
  for (const name of Object.keys(given)) {
    if (!NAMES.includes(name)) throw badInput(`There is no parameter ${JSON.stringify(name.slice(0, 60))}; there are ${NAMES.join(', ')}.`);
  }
  const { query, operationName, variables, list, columns, bom } = given;
  if (typeof query !== 'string' || query.trim() === '')
    throw new Refusal(400, 'BAD_REQUEST', 'A query is missing: give a GraphQL query as `query`, by GET, as a form or as JSON.');
  return {
    query,
    variables: variablesOf(variables),
    columns: [columns ?? []].flat().map(String),
    bom: bom === 'true' || bom === '1' || bom === true,
    ...(typeof operationName === 'string' && operationName !== '' && { operationName }),
    ...(typeof list === 'string' && list !== '' && { list }),
  };
}

function variablesOf(given: unknown): Record<string, unknown> {
  if (given === undefined || given === '' || given === null) return {};
  const value = typeof given === 'string' ? fromJson(given) : given;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badInput('variables: give one JSON object, for example {"roadmap":"CFR"}.');
  return value as Record<string, unknown>;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput('variables: this is not JSON; give one JSON object, for example {"roadmap":"CFR"}.');
  }
}
