import { type AnyHubError, createClient, HubError } from '@roadmap-hub/client';
import type { Answered, Asking, Data } from './asking.js';

/** The hub that this page came from. */
const here = createClient({ url: '' });

/** Asks the graph of this hub. What is wrong comes as errors beside whatever was found; only an ended request rejects. `heard` hears the answer as it comes. */
export async function askHub({ text, variables }: Pick<Asking, 'text' | 'variables'>, signal?: AbortSignal, heard?: typeof fetch): Promise<Answered> {
  const hub = heard ? createClient({ url: '', fetch: heard }) : here;
  try {
    const { data, errors } = await hub.ask<Data>(text, variables, { signal });
    return { data, errors };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return { data: error.data as Data | null, errors: [error as AnyHubError, ...error.also] };
  }
}
