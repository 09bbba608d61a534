import { randomBytes } from 'node:crypto';
import { extname, join } from 'node:path';
import { type Request, Router } from 'express';
import { refuse } from '../http/refuse.js';
import { asPage } from '../web/policy.js';
import { BUNDLE, findFiles } from './files.js';
import { renderExplorer, renderMissing } from './page.js';

interface ExplorerOptions {
  version: string;
  today: () => string;
  /** Where the built files are; elsewhere in tests only. */
  folder?: string;
}

/** The forms that the build has made of each file of text, the smallest first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Serves the analyst's desk at `/explorer` and its files, which are named by their content and may be kept for ever. */
export function explorerRoutes({ version, today, folder = BUNDLE }: ExplorerOptions): Router {
  const router = Router();
  const files = findFiles(folder);

  router.get('/explorer', (_req, res) => {
    if (!files) {
      asPage(res.status(503)).send(renderMissing({ version, today: today() }));
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    asPage(res, { styleNonce: nonce }).send(renderExplorer({ files, nonce, version, today: today() }));
  });

  router.get('/explorer/assets/:name', (req, res) => {
    const { name } = req.params;
    // Only what the build made: whatever else a name may lead to is not there.
    if (!files?.assets.has(name) || /\.(?:br|gz)$/.test(name)) {
      refuse(res, 404, 'NOT_FOUND', 'The explorer has no such file. It may be of another release: load /explorer anew.');
      return;
    }
    const [encoding, ending] = encodingFor(req, name, files.assets);
    if (encoding) res.set('Content-Encoding', encoding);
    res.set({ Vary: 'Accept-Encoding', 'Cache-Control': 'public, max-age=31536000, immutable' });
    res.type(extname(name));
    res.sendFile(join('assets', name + ending), { root: files.folder, cacheControl: false, etag: false, lastModified: false });
  });
  return router;
}

function encodingFor(req: Request, name: string, assets: ReadonlySet<string>): readonly [string | undefined, string] {
  const accepted = ENCODINGS.find(([encoding, ending]) => assets.has(name + ending) && req.acceptsEncodings(encoding));
  return accepted ?? [undefined, ''];
}
