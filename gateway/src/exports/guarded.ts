import type { Request, Response } from 'express';
import { refuse } from '../http/refuse.js';
import { LimitError } from '../limits/limit-error.js';
import { Refusal } from './refusal.js';

/** Answers a refusal in words while there is still an answer to give. */
export function guarded(work: (req: Request, res: Response) => Promise<void>): (req: Request, res: Response) => Promise<void> {
  return async (req, res) => {
    try {
      await work(req, res);
    } catch (error) {
      if (res.headersSent || !(error instanceof Refusal || error instanceof LimitError)) throw error;
      refuse(res, error.status, error.code, error.message, error instanceof LimitError ? error.details : {});
    }
  };
}
