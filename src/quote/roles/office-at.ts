import type { QuoteDocument } from '../document.js';
import { nominalEnd } from '../groups/group-end.js';
import { isPerson, type Mention, type Nominal } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { officeEnd } from './offices.js';
import { hasPersonNoun, isTradeByEnding } from './role-words.js';

/** The noun group behind a name's comma, which may tell what its bearer is. */
export function officeAt(doc: QuoteDocument, at: number, high: number): Mention | undefined {
  const whole = phraseStartingAt(doc, at, high);
  return whole === undefined || isBodysName(doc, whole) ? tradeAt(doc, at, high) : whole;
}

/**
 * "X, coordinadora de la plataforma [Salinas Vivas]", "X, advogado do ex-presidente, [António Covões]": the name that
 * ends the group is no person's, or that of somebody of whom the role tells.
 */
const isBodysName = (doc: QuoteDocument, mention: Mention): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  mention.kind === 'name' &&
  (!isPerson(doc, mention) || isApposed(doc, mention.name)) &&
  doc.lexicon.personNouns.has(doc.units[mention.from]?.lower ?? '');

const isApposed = (doc: QuoteDocument, name: number): boolean =>
  doc.units[(doc.index.names[name]?.titleFrom ?? 0) - 1]?.text === ',';

/** "X, régleur,": without an article only the ending tells that it is a noun; "X, premier violon,". */
function tradeAt(doc: QuoteDocument, at: number, high: number): Nominal | undefined {
  const office = officeEnd(doc, at);
  const isPerson = doc.lexicon.articleGenders.size > 0 && hasPersonNoun(doc, at, at + 1);
  if (office === at && !isPerson && !isTradeByEnding(doc, at)) return undefined;
  return { kind: 'nominal', from: at, head: at, to: nominalEnd(doc, Math.max(office, at + 1), high) };
}
