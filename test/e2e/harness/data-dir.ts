import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf, endServer, isAlive } from './processes.js';

/** A data directory of a test's own, with a blank in its name, as a home directory may have. */
export class DataDir {
  constructor(readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'roadmap hub ')))) {}

  /** The embedded PostgreSQL that runs on it, by its own pid file; undefined when none does. */
  postgresPid(): number | undefined {
    const pid = Number(this.pidFile()[0]);
    return pid > 0 && isAlive(pid) && commandOf(pid).includes(this.path) ? pid : undefined;
  }

  /** Of the owner of its database, for what a test wants to put into the tables. */
  adminUrl(): string {
    const password = readFileSync(join(this.path, 'secret'), 'utf8').trim();
    return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${this.pidFile()[3]}/hub`;
  }

  /** Ends the PostgreSQL that may still run on it. */
  async endPostgres(): Promise<void> {
    const pid = this.postgresPid();
    if (pid !== undefined) await endServer(pid);
  }

  /** Ends what may still run on it, and removes it. */
  async remove(): Promise<void> {
    await this.endPostgres();
    rmSync(this.path, { recursive: true, force: true, maxRetries: 10 });
  }

  private pidFile(): string[] {
    try {
      return readFileSync(join(this.path, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    } catch {
      return [];
    }
  }
}
