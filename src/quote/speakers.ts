import type { Speaker } from '../model.js';
import type { QuoteDocument } from './document.js';
import type { Mention } from './phrases.js';
import type { Roles } from './roles.js';

/** The fullest name of an entry, as the article writes it. */
export function entryName(doc: QuoteDocument, entry: number): string {
  const { index, units, text } = doc;
  let best = '';
  let most = 0;
  for (const mention of index.entries[entry]?.mentions ?? []) {
    const name = index.names[mention];
    const first = name === undefined ? undefined : units[name.from];
    const last = name === undefined ? undefined : units[name.to - 1];
    if (name === undefined || first === undefined || last === undefined) continue;
    if (name.words.length > most) {
      most = name.words.length;
      best = text.slice(first.start, last.end);
    }
  }
  return best;
}

/** Who a mention is: an entry of the name index, or words that name no one. */
export type Referent =
  | { readonly kind: 'entry'; readonly entry: number }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'phrase'; readonly from: number; readonly to: number; readonly head: number };

/** The speaker that stands for a referent. */
export function speakerOf(doc: QuoteDocument, referent: Referent, roles: Roles): Speaker | undefined {
  if (referent.kind === 'entry') {
    const name = entryName(doc, referent.entry);
    const role = roles.byEntry[referent.entry]?.text;
    if (name === '') return undefined;
    return role === undefined ? { name } : { name, role };
  }
  if (referent.kind === 'label') return { name: referent.label };
  const first = doc.units[referent.from];
  const last = doc.units[referent.to - 1];
  if (first === undefined || last === undefined) return undefined;
  const name = doc.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  const head = doc.units[referent.head]?.lower ?? '';
  return doc.lexicon.anonymousNouns.has(head) ? { name, anonymous: true } : { name };
}

/** Who said it, as far as the mention alone tells; pronouns are for `resolvePronoun`. */
export function referentOf(doc: QuoteDocument, mention: Mention): Referent | undefined {
  if (mention.kind === 'name') {
    const entry = doc.index.entryOf[mention.name];
    return entry === undefined ? undefined : { kind: 'entry', entry };
  }
  if (mention.kind === 'label') return labelReferent(doc, mention.label);
  if (mention.kind === 'nominal')
    return { kind: 'phrase', from: mention.from, to: mention.to, head: mention.head };
  return undefined;
}

/** The person whose surname a transcript writes in capitals, or the label itself. */
function labelReferent(doc: QuoteDocument, label: string): Referent | undefined {
  const surname = label.split(' ').at(-1)?.toLowerCase() ?? '';
  const entry = doc.index.bySurname.get(surname);
  if (entry !== undefined) return { kind: 'entry', entry };
  return label === label.toUpperCase() ? { kind: 'label', label } : undefined;
}
