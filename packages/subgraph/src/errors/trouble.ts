import { SERVICE_ERRORS } from '../contract.js';

type Trouble = (typeof SERVICE_ERRORS)[keyof typeof SERVICE_ERRORS];

/** The time that somebody cares for the answer is over. */
export class Overdue extends Error {
  constructor() {
    super('The time for this request is over; nothing more is read for it.');
    this.name = 'Overdue';
  }
}

/** Of PostgreSQL: class 08 is about connections, 57P0x says that the server stops, crashed or starts. */
const LOST_STATES = /^(08...|57P0[123])$/;
/** Of the network: nothing listens there, or it went away. */
const LOST_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT']);
/** Of `pg` and TypeORM, which give these no code. */
const LOST_WORDS = /^Connection terminated( unexpectedly)?$|is not queryable$|^Query runner already released/;

/** Too many connections, a statement that ran out of time, a lock that was not had in time. */
const BUSY_STATES = new Set(['53300', '57014', '55P03']);
/** Of `pg`: no connection of the pool came free, or a new one was not made, in time. */
const BUSY_WORDS = /^timeout exceeded when trying to connect$|^Connection terminated due to connection timeout$/;

/** Whether an error means that the database is away or cannot keep up; undefined for all others, which are faults of ours. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof Overdue) return SERVICE_ERRORS.busy;
  if (!(error instanceof Error)) return undefined;
  const { code = '', message } = error as Error & { code?: unknown };
  const state = String(code);
  if (BUSY_STATES.has(state) || BUSY_WORDS.test(message)) return SERVICE_ERRORS.busy;
  if (LOST_STATES.test(state) || LOST_CODES.has(state) || LOST_WORDS.test(message)) return SERVICE_ERRORS.databaseLost;
  return undefined;
}
