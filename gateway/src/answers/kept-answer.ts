import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './encoding.js';
import type { States } from './sources.js';

/** Below this, compressing saves no packet. */
const WORTH_COMPRESSING = 1_000;
/** Higher ones take several times as long for some per cent. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const GZIP = { level: 6 };

/** The bytes of an answer in one encoding, and by what a client names exactly these. */
export class Form {
  #etag: string | undefined;

  constructor(
    readonly encoding: Encoding,
    readonly bytes: Buffer,
  ) {}

  /** A strong one: of the bytes, so that it differs from encoding to encoding, and is the same in every gateway. */
  get etag(): string {
    this.#etag ??= `"${createHash('sha256').update(this.bytes).digest('base64url').slice(0, 27)}"`;
    return this.#etag;
  }
}

/** What is told of an operation besides its answer. */
export interface About {
  readonly states: States;
  readonly contentType: string;
  /** What its operation was estimated to cost. */
  readonly estimated: number;
  readonly operationName: string | null;
}

/** A finished answer, as it leaves; each encoding is made when it is first asked for, and once. */
export class KeptAnswer {
  readonly #forms = new Map<Encoding, Promise<Form>>();
  readonly #plain: Form;
  /** Bytes of all forms that are made. */
  size: number;
  /** The services that are asked whether it still holds; found when it is asked for the first time. */
  tellers: readonly string[] | undefined;
  /** Called when it has become larger. */
  onGrowth: (() => void) | undefined;

  constructor(
    readonly about: About,
    body: Buffer,
  ) {
    this.#plain = new Form('identity', body);
    this.size = body.length;
  }

  get body(): Buffer {
    return this.#plain.bytes;
  }

  form(encoding: Encoding): Form | Promise<Form> {
    if (encoding === 'identity' || this.body.length < WORTH_COMPRESSING) return this.#plain;
    let form = this.#forms.get(encoding);
    if (!form) {
      form = this.#compress(encoding);
      this.#forms.set(encoding, form);
    }
    return form;
  }

  async #compress(encoding: 'br' | 'gzip'): Promise<Form> {
    const bytes = encoding === 'br' ? await promisify(brotliCompress)(this.body, BROTLI) : await promisify(gzip)(this.body, GZIP);
    this.size += bytes.length;
    this.onGrowth?.();
    return new Form(encoding, bytes);
  }
}
