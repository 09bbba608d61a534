import { jest } from '@jest/globals';

// A test may start a PostgreSQL and the whole hub.
jest.setTimeout(120_000);
