import { type Contestant, isRepeated } from './contestant.js';
import type { ContestantName } from './names.js';
import { type Place, processesOf } from './place.js';

/** The hub as `npm start` runs it. Q1 to Q4 are asked without kept answers: it is the work that is measured. */
export async function hub(place: Place): Promise<Contestant> {
  return oneProcess(place, 'hub', { HUB_ENGINE: 'hub', HUB_CACHE: 'off' }, () => true);
}

export async function apollo(place: Place): Promise<Contestant> {
  return oneProcess(place, 'apollo', { HUB_ENGINE: 'apollo', HUB_CACHE: 'off' }, (question) => !isRepeated(question));
}

export async function hubWithCache(place: Place): Promise<Contestant> {
  return oneProcess(place, 'hub-cache', { HUB_ENGINE: 'hub' }, isRepeated);
}

async function oneProcess(place: Place, name: ContestantName, env: Record<string, string>, answers: Contestant['answers']): Promise<Contestant> {
  const { program, url } = await place.hub(name, env);
  return { name, url, processes: [{ name: 'hub', pid: program.pid }], answers, stop: () => program.stop() };
}

/** The hub as `npm run start:services` runs it. */
export async function services(place: Place): Promise<Contestant> {
  const running = await place.ofServices();
  const { reference, plans, pledges } = processesOf(running);
  return {
    name: 'services',
    url: running.url,
    processes: [{ name: 'gateway', pid: running.program.pid }, reference, plans, pledges],
    answers: (question) => !isRepeated(question),
    // Others need them too: they end with the place.
    stop: async () => undefined,
  };
}
