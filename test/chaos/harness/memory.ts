import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 200;

/** Watches how much memory a process takes; where the system does not tell it (no /proc), it is not known. */
export class MemoryWatch {
  private readonly first: number | undefined;
  private most = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly pid: number) {
    this.first = residentMb(pid);
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** By how many megabytes it grew at the most. */
  stop(): number | undefined {
    clearInterval(this.timer);
    this.look();
    return this.first === undefined ? undefined : Math.max(0, this.most - this.first);
  }

  private look(): void {
    this.most = Math.max(this.most, residentMb(this.pid) ?? 0);
  }
}

function residentMb(pid: number): number | undefined {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return found === undefined ? undefined : Math.round(Number(found) / 1024);
  } catch {
    return undefined;
  }
}
