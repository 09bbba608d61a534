import { type Asked, bodyOf } from './asked.js';

/** For a POSIX shell; within single quotes nothing means anything but the quote itself. */
export function curl(asked: Asked): string {
  const body = JSON.stringify(bodyOf(asked), null, 2).replaceAll("'", "'\\''");
  return `curl ${asked.origin}/graphql \\
  -H 'content-type: application/json' \\
  -d '${body}'
`;
}
