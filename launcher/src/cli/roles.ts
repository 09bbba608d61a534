import { parseRole, type Role, RoleError } from '@roadmap-hub/identity';
import type { Command } from 'commander';
import { CommandError } from './command-error.js';

/** What a command was told of roles. */
export interface RoleOptions {
  role?: string[];
  donor?: string[];
  country?: string[];
}

const collect = (one: string, others: string[] = []): string[] => [...others, one];

/** Options by which a command is told roles, each as often as wanted. */
export function addRoleOptions(command: Command): Command {
  return command
    .option('--role <role>', 'partner, donor, focalPoint, secretariat or administrator; may be given several times', collect)
    .option('--donor <id>', 'for the role donor: of which one, by its id in the graph', collect)
    .option('--country <code>', 'for the role focalPoint: of which state, by its ISO 3166-1 code', collect);
}

/**
 * `--role donor --donor DE --donor FR` is `donor:DE` and `donor:FR`; either may be written at once.
 * @throws CommandError
 */
export function readRoles({ role = [], donor = [], country = [] }: RoleOptions): Role[] {
  const of = { donor, focalPoint: country };
  refuseUnused('--donor', donor, 'donor', role);
  refuseUnused('--country', country, 'focalPoint', role);
  const written = role.flatMap((name) => {
    const whose = name === 'donor' || name === 'focalPoint' ? of[name] : [];
    return whose.length > 0 ? whose.map((one) => `${name}:${one}`) : [name];
  });
  try {
    return [...new Set(written.map(parseRole))];
  } catch (error) {
    if (error instanceof RoleError) throw new CommandError(error.message);
    throw error;
  }
}

function refuseUnused(option: string, values: string[], needed: string, roles: string[]): void {
  if (values.length > 0 && !roles.includes(needed)) throw new CommandError(`${option} belongs to --role ${needed}, which is missing.`);
}
