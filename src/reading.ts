import { createExtractor, type Extractor } from './article/extractor.js';
import type { Fetch } from './model.js';
import { createFetch } from './net/create-fetch.js';
import { withLocalFiles } from './net/local-files.js';
import { describeUserAgent } from './net/user-agent.js';
import { CONTACT, VERSION } from './version.js';

export interface ReadingOptions {
  readonly allowPrivateAddresses: boolean;
  /** Addresses of the command line: those of files may be read. */
  readonly files?: readonly string[];
  /** Our own servers on this machine. */
  readonly unpacedOrigins?: ReadonlySet<string>;
  /** Where the compiled worker lies, for tests that run from the sources. */
  readonly workerUrl?: URL;
}

/** How feeds and pages are fetched and read. */
export interface Reading {
  readonly fetch: Fetch;
  readonly extract: Extractor['extract'];
  close(): Promise<void>;
}

/** Opens what the app, the try-out and `preview` read with. Nothing is asked before the first request. */
export function openReading({ files = [], workerUrl, ...net }: ReadingOptions): Reading {
  const client = createFetch({ ...net, userAgent: describeUserAgent(VERSION, CONTACT) });
  const extractor = createExtractor(workerUrl === undefined ? {} : { workerUrl });
  return {
    fetch: withLocalFiles(client.fetch, files),
    extract: extractor.extract,
    async close() {
      await Promise.all([client.close(), extractor.close()]);
    },
  };
}
