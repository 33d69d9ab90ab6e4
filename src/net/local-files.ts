import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fetch, FetchOutcome } from '../model.js';

/** As much as is read of an answer over the network. */
const MAX_BYTES = 10_000_000;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/feed+json',
  '.txt': 'text/plain',
};

/** What a person typed as an address: a web address as it is, anything else as a file beside `directory`. */
export function addressOf(typed: string, directory: string): string {
  return /^https?:\/\//i.test(typed) ? typed : pathToFileURL(resolve(directory, typed)).href;
}

/**
 * A fetch that also reads the files named on the command line, and what lies beside or below them, so that a saved
 * feed finds its saved pages. No other file can be reached, whatever a feed links to.
 * @param addresses what `addressOf` gave; those of the web change nothing
 */
export function withLocalFiles(fetch: Fetch, addresses: readonly string[]): Fetch {
  const folders = addresses
    .filter((address) => address.startsWith('file:'))
    .map((address) => dirname(fileURLToPath(address)) + sep);
  return async (request, signal) => {
    if (!request.url.startsWith('file:')) return fetch(request, signal);
    const path = pathOf(request.url);
    return path !== undefined && folders.some((folder) => path.startsWith(folder))
      ? readLocal(path, request.url)
      : {
          kind: 'failed',
          code: 'refused',
          reason: `${request.url} was not named on the command line and is not read.`,
        };
  };
}

function pathOf(url: string): string | undefined {
  try {
    return resolve(fileURLToPath(url));
  } catch {
    return undefined; // file://host/… or an encoded slash: no path of this machine
  }
}

async function readLocal(path: string, url: string): Promise<FetchOutcome> {
  try {
    if ((await stat(path)).size > MAX_BYTES)
      return {
        kind: 'failed',
        code: 'too-large',
        reason: `${path} is larger than ${MAX_BYTES / 1_000_000} MB.`,
      };
    return {
      kind: 'ok',
      url,
      body: await readFile(path),
      contentType: CONTENT_TYPES[extname(path).toLowerCase()],
    };
  } catch {
    return { kind: 'failed', code: 'bad-address', reason: `${path} cannot be read: check the path.` };
  }
}
