import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { extractArticle } from '../src/article/extract.js';

/** The readers that are compared: each gives the length of the text it finds in a page, 0 where it finds none. */
export interface Reader {
  readonly name: string;
  readonly read: (html: string) => number | Promise<number>;
}

const url = 'https://outlet.example/page';

/** Readers of packages that the project has. */
const OWN: readonly Reader[] = [
  {
    name: 'Pullquote',
    read(html) {
      const outcome = extractArticle(html, { url });
      return outcome.kind === 'ok' ? outcome.article.text.length : 0;
    },
  },
  {
    name: 'Readability on linkedom',
    read(html) {
      try {
        return lengthOf(new DOMParser().parseFromString(html, 'text/html'));
      } catch {
        return 0; // a page without a root element, which linkedom does not survive
      }
    },
  },
];

/** Readers of packages that only a comparison needs: see `articles` for how to install them. */
const RIVALS: readonly { readonly package: string; readonly create: (module: unknown) => Reader }[] = [
  {
    package: 'jsdom',
    create: (module) => {
      const { JSDOM, VirtualConsole } = module as Jsdom;
      return {
        name: 'Readability on jsdom',
        read(html) {
          const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
          const length = lengthOf(window.document);
          window.close();
          return length;
        },
      };
    },
  },
  {
    package: '@extractus/article-extractor',
    create: (module) => {
      const { extractFromHtml } = module as { extractFromHtml: ExtractFromHtml };
      return {
        name: 'article-extractor',
        read: async (html) =>
          (await extractFromHtml(html, url))?.content?.replace(/<[^>]*>/g, '').length ?? 0,
      };
    },
  },
];

interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => { readonly window: { readonly document: unknown; close(): void } };
  /** One that nobody listens to: faults of style sheets are not told. */
  readonly VirtualConsole: new () => object;
}
type ExtractFromHtml = (html: string, url: string) => Promise<{ readonly content?: string } | null>;

/**
 * All readers that can be had.
 * @param folder where the rivals are installed; undefined: without them
 */
export function openReaders(folder: string | undefined): readonly Reader[] {
  if (folder === undefined) return OWN;
  const require = createRequire(join(folder, 'package.json'));
  return [...OWN, ...RIVALS.map((rival) => rival.create(require(rival.package)))];
}

function lengthOf(document: unknown): number {
  return new Readability(document as never).parse()?.textContent?.length ?? 0;
}
