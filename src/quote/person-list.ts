import type { QuoteDocument } from './document.js';
import type { Cast } from './speakers/cast.js';

/** Someone or something that the article names. */
export interface Person {
  /** The fullest name. */
  readonly name: string;
  /** Every form in which the article names it, the fullest first. */
  readonly variants: readonly string[];
  readonly role?: string;
  readonly kind: 'person' | 'group' | 'place' | 'unknown';
  /** How often it is named, outside quotations. */
  readonly mentions: number;
}

/** Everyone and everything named, most often named first. */
export function peopleOf(doc: QuoteDocument, cast: Cast): Person[] {
  return doc.index.entries
    .map((entry, number) => {
      const name = cast.names[number] ?? '';
      const role = cast.roles[number]?.text;
      return {
        name,
        variants: variantsOf(doc, number, name),
        kind: entry.kind,
        ...(role === undefined ? {} : { role }),
        mentions: entry.mentions.length,
      };
    })
    .sort((a, b) => b.mentions - a.mentions);
}

function variantsOf(doc: QuoteDocument, entry: number, fullest: string): string[] {
  const forms = (doc.index.entries[entry]?.mentions ?? []).map((mention) => {
    const name = doc.index.names[mention];
    const start = doc.units[name?.from ?? -1]?.start ?? 0;
    return doc.text.slice(start, doc.units[(name?.to ?? 0) - 1]?.end ?? start);
  });
  return [...new Set([fullest, ...forms])];
}
