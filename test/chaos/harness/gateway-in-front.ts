import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Hub, type ServiceName, startHub } from '../../e2e/harness/hub.js';
import { until } from '../../e2e/harness/until.js';
import { freePort } from './free-port.js';
import { HostileProxy } from './hostile-proxy.js';
import { nothingLeft } from './left-behind.js';

/** A hub with a process for each service, and a second gateway that reaches the pledges service through a hostile proxy. */
export class GatewayInFront {
  private constructor(
    readonly url: string,
    readonly pid: number,
    readonly proxy: HostileProxy,
    private readonly hub: Hub,
    private readonly gateway: ChildProcess,
  ) {}

  static async start(): Promise<GatewayInFront> {
    const ports: Record<ServiceName, number> = { reference: await freePort(), plans: await freePort(), pledges: await freePort() };
    const env = { REFERENCE_PORT: String(ports.reference), PLANS_PORT: String(ports.plans), PLEDGES_PORT: String(ports.pledges) };
    const hub = await startHub({ topology: 'several-processes', env });
    const address = (service: ServiceName) => `http://127.0.0.1:${ports[service]}`;
    const proxy = new HostileProxy(new URL(address('pledges')));
    const urls = { reference: address('reference'), plans: address('plans'), pledges: await proxy.open() };
    const program = fileURLToPath(new URL('./gateway-process.js', import.meta.url));
    const gateway = spawn(process.execPath, [program, JSON.stringify(urls)], { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    gateway.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const url = await until('the gateway in front listens', () => /^http:\S+/.exec(said)?.[0]);
    return new GatewayInFront(url, gateway.pid ?? 0, proxy, hub, gateway);
  }

  async stop(): Promise<void> {
    this.gateway.kill('SIGTERM');
    await once(this.gateway, 'exit');
    await this.proxy.close();
    await this.hub.stop();
    await nothingLeft(this.hub.dataDir.path);
  }
}
