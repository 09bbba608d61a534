import type { z } from 'zod';
import { type UserError, UserErrorCode } from './user-error.js';

/** What is wrong with the form of a document, as it is told to whoever entered it. */
export function ofIssue({ path, message, code }: z.core.$ZodIssue): UserError {
  const name = path.join('.');
  return {
    code: code === 'invalid_type' && message.endsWith('undefined') ? UserErrorCode.REQUIRED : UserErrorCode.INVALID,
    message: name === '' ? message : `${name}: ${message}`,
    path: ['input', ...path.map(String)],
  };
}
