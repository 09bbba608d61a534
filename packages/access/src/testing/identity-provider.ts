import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

interface Key {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  jwk: JWK;
}

/** What a test changes of a token that would be accepted. */
export interface TokenChange {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  issuer?: string;
  audience?: string | string[];
  subject?: string;
  expires?: string | number;
  notBefore?: string;
  key?: Key;
}

export const AUDIENCE = 'https://hub.example.org';

/** An identity provider on this machine: its description, its keys, and tokens signed by them. */
export class IdentityProvider {
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  /** Answers instead while it is set. */
  fault: { status: number; body: string } | 'silence' | undefined;
  /** Names itself otherwise than by its address. */
  named: string | undefined;
  jwksUri: string | undefined;
  keys: Key[] = [];
  #server: Server | undefined;
  #port = 0;

  static async start(): Promise<IdentityProvider> {
    const provider = new IdentityProvider();
    provider.keys = [await makeKey('first')];
    await provider.listen();
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** On the port of before, when it was up already. */
  async listen(): Promise<void> {
    this.#server = createServer((req, res) => {
      this.asked.push(req.url ?? '');
      if (this.fault === 'silence') return;
      if (this.fault) {
        res.writeHead(this.fault.status).end(this.fault.body);
      } else if (req.url === '/.well-known/openid-configuration') {
        res.end(JSON.stringify({ issuer: this.named ?? this.issuer, jwks_uri: this.jwksUri ?? `${this.issuer}/keys` }));
      } else if (req.url === '/keys') {
        res.end(JSON.stringify({ keys: this.keys.map(({ jwk }) => jwk) }));
      } else {
        res.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  /** A token that is accepted, but for the change. */
  async token({ header, claims, issuer, audience, subject, expires, notBefore, key }: TokenChange = {}): Promise<string> {
    const signer = key ?? (this.keys[0] as Key);
    const token = new SignJWT({ name: 'Ann', roles: ['partner', 'donor:DE'], ...claims })
      .setProtectedHeader({ alg: signer.alg, kid: signer.kid, ...header })
      .setIssuer(issuer ?? this.issuer)
      .setAudience(audience ?? AUDIENCE)
      .setSubject(subject ?? 'ann')
      .setIssuedAt()
      .setExpirationTime(expires ?? '5m');
    if (notBefore !== undefined) token.setNotBefore(notBefore);
    return token.sign(signer.privateKey);
  }
}

export async function makeKey(kid: string, alg = 'ES256'): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}
