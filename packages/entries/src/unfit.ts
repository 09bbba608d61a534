import { type UserError, UserErrorCode } from './user-error.js';

/** What does not go together within a document: nothing where it does, else where and why. */
export function unless(fits: boolean, path: string, message: string, code = UserErrorCode.INVALID): UserError[] {
  return fits ? [] : [{ code, message: `${path}: ${message}`, path: ['input', ...path.split('.')] }];
}
