import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validate } from 'dockerfile-utils';
import { filledIn, readCompose } from '../container/compose.js';
import { ignoredBy } from '../container/context.js';
import { lastOf, stagesOf } from '../container/dockerfile.js';

const file = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

describe('the Dockerfile', () => {
  const stages = stagesOf(file('Dockerfile'));
  const image = [...stages.values()].at(-1)!;

  test('is well-formed', () => {
    expect(validate(readFileSync(file('Dockerfile'), 'utf8'))).toEqual([]);
  });

  test('makes an image of what was packed alone, run by a user without rights who is asked for its health', () => {
    expect(image.filter(({ keyword }) => keyword === 'COPY').map(({ flags }) => flags.from)).toEqual(['build']);
    expect(image.filter(({ keyword }) => keyword === 'RUN')).toEqual([]);
    expect(lastOf(image, 'USER').text).toBe('node');
    expect(image.findIndex(({ keyword }) => keyword === 'USER')).toBeGreaterThan(image.findIndex(({ keyword }) => keyword === 'COPY'));
    expect(lastOf(image, 'ENTRYPOINT').words).toEqual(['node', '--max-semi-space-size=64', 'launcher/dist/run.js']);
    expect(lastOf(image, 'HEALTHCHECK').words).toEqual(['node', 'launcher/dist/healthy.js']);
  });

  test('is not given secrets, data or what was built elsewhere', () => {
    const isLeftOut = ignoredBy(readFileSync(file('.dockerignore'), 'utf8'));
    for (const path of ['.env', '.env.local', '.data/secret', '.git/config', 'node_modules/x/y', 'gateway/node_modules/x', 'packages/access/dist/index.js'])
      expect([path, isLeftOut(path)]).toEqual([path, true]);
    for (const path of [
      'package.json',
      'pnpm-lock.yaml',
      'launcher/src/run.ts',
      'schema/supergraph.graphql',
      'packages/dataset/facts/sources.json',
      'DATA-LICENCE.md',
    ])
      expect([path, isLeftOut(path)]).toEqual([path, false]);
  });
});

describe('compose.yaml', () => {
  const { services, networks } = readCompose(file('compose.yaml'));
  const all = Object.entries(services);

  test('lets nothing be reached but the hub, and that from this machine', () => {
    expect(all.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['hub']);
    expect(services.hub!.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
    expect(networks.inside).toEqual({ internal: true });
    for (const name of ['postgres', 'redis']) expect(services[name]!.networks).toEqual(['inside']);
  });

  test('takes secrets from the environment, insists on them, and gives each to nobody who does not need it', () => {
    const secrets = { HUB_DATABASE_PASSWORD: 'd', HUB_POSTGRES_PASSWORD: 'p', HUB_REDIS_PASSWORD: 'r' };
    const text = readFileSync(file('compose.yaml'), 'utf8');
    for (const name of Object.keys(secrets)) {
      expect(text).toMatch(new RegExp(`\\$\\{${name}:\\?`));
      const values = all.flatMap(([, { environment = {} }]) => Object.values(environment).map(String));
      expect(() => values.map((value) => filledIn(value, { ...secrets, [name]: '' }))).toThrow(name);
    }
    const named = all.flatMap(([, { environment = {} }]) => Object.entries(environment)).filter(([name]) => /PASSWORD|AUTH$/.test(name));
    for (const [, value] of named) expect(value).toMatch(/^\$\{\w+(:\?[^}]*)?\}$/);
    const given = (service: string) => Object.values(services[service]!.environment ?? {}).join(' ');
    expect(given('hub')).not.toContain('HUB_POSTGRES_PASSWORD');
    expect(given('postgres')).not.toContain('HUB_REDIS_PASSWORD');
    expect(given('redis')).not.toContain('HUB_DATABASE_PASSWORD');
  });

  test.each(all)('%s has few rights, limits, and is asked for its health', (name, service) => {
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], mem_limit: expect.any(String) });
    expect(service.privileged).toBeUndefined();
    if (name !== 'hub') expect(service.healthcheck?.test[0]).toMatch(/^CMD/);
    if (name !== 'postgres') expect([service.read_only, service.cap_add]).toEqual([true, undefined]);
  });

  test('starts the hub when what it needs is well, and lets it end in its own time', () => {
    expect(services.hub!.depends_on).toEqual({ postgres: { condition: 'service_healthy' }, redis: { condition: 'service_healthy' } });
    expect(Number.parseInt(services.hub!.stop_grace_period!, 10)).toBeGreaterThan(10);
  });
});
