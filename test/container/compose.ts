import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface ComposeService {
  image: string;
  build?: string;
  environment?: Record<string, string>;
  ports?: string[];
  networks: string[];
  volumes?: string[];
  command?: string[];
  healthcheck?: { test: string[] };
  read_only?: boolean;
  privileged?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  security_opt?: string[];
  mem_limit?: string;
  stop_grace_period?: string;
  depends_on?: Record<string, { condition: string }>;
}

export interface Compose {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean } | null>;
}

export function readCompose(file: string): Compose {
  return parse(readFileSync(file, 'utf8')) as Compose;
}

/** A value as compose would hand it on: `${NAME:-otherwise}` and `${NAME:?why}` filled in. */
export function filledIn(value: string, environment: Record<string, string>): string {
  return value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind: string | undefined, rest = '') => {
    const given = environment[name];
    if (given) return given;
    if (kind === '?') throw new Error(`${name} is missing: ${rest}`);
    return kind === '-' ? rest : '';
  });
}
