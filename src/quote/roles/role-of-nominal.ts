import type { QuoteDocument } from '../document.js';
import type { Mention } from '../groups/mention.js';
import { type Agreement, isKin, isSoleOffice, officeForm } from '../languages/agreement.js';
import type { Lexicon } from '../languages/lexicon.js';
import { baseOfNoun } from '../names/nominative.js';
import { officeNounOf } from './office-noun.js';
import { officeEnd } from './offices.js';
import { LONGEST_ROLE, type Role, toRole } from './to-role.js';

/** The role in a noun that takes up a person: "le député de la Dordelle", and not "l'octogénaire", "cette dernière". */
export function roleOfNominal(doc: QuoteDocument, mention: Mention): Role | undefined {
  const { articles, articleGenders, table, agreement } = doc.lexicon;
  if (agreement !== undefined) return roleOfOffice(doc, mention, agreement);
  const opener = mention.kind === 'nominal' ? (doc.units[mention.from]?.lower ?? '') : '';
  const isTakingUp = articleGenders.has(opener) || table.inflectedNames === true;
  if (mention.kind !== 'nominal' || !isTakingUp) return undefined;
  const head = baseOfNoun(doc.units[mention.head]?.lower ?? '', doc.lexicon);
  return tellsOffice(head, doc.lexicon) && (articles.has(opener) || table.inflectedNames === true)
    ? toRole(doc, { ...mention, to: Math.max(mention.to, officeEnd(doc, mention.head)) })
    : undefined;
}

/** "député", and not "octogénaire"; a noun that fits the one person near by, and is an office: "treinador", "escritora". */
function tellsOffice(noun: string, lexicon: Lexicon): boolean {
  const { nearNouns, genericNouns, kinNouns, personNouns, articleGenders, officesOf } = lexicon;
  const { apartNouns, emptyRoles, groupNouns } = lexicon;
  if (!personNouns.has(noun) || genericNouns.has(noun) || kinNouns.has(noun)) return false;
  // "a defesa" is a side.
  if (articleGenders.size > 0 && groupNouns.has(noun)) return false;
  if (!nearNouns.has(noun)) return true;
  // "líder": whoever leads the table.
  const isOther = [apartNouns, emptyRoles].some((words) => words.has(noun));
  return articleGenders.size > 0 && officesOf.has(noun) && !isOther;
}

/**
 * "der Coach", "der 41 Jahre alte Trainer von Weidenau", but not "der 31-Jährige" (German); the noun and what it governs,
 * without what stands before it.
 */
function roleOfOffice(doc: QuoteDocument, mention: Mention, agreement: Agreement): Role | undefined {
  const noun = mention.kind === 'nominal' ? officeNounOf(doc, mention, agreement) : undefined;
  if (mention.kind !== 'nominal' || noun === undefined) return undefined;
  const { text = '', lower = '', start } = doc.units[mention.head] ?? {};
  const isSole = isSoleOffice(lower, agreement) || officeForm(lower, agreement)?.isAdjective === false;
  const isBare = mention.head === (noun.at === mention.from ? mention.from + 1 : mention.from);
  if (!isSole || !isBare || isKin(lower, agreement) || !/^d(?:er|ie)$/u.test(doc.units[noun.at]?.lower ?? ''))
    return undefined;
  const words = doc.text.slice(start, doc.units[noun.to - 1]?.end).replace(/\s+/gu, ' ');
  return { text: words.length > LONGEST_ROLE ? text : words, nouns: [lower] };
}
