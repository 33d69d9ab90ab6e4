import type { QuoteDocument } from '../document.js';
import type { Mention } from '../groups/mention.js';
import { type Agreement, officeForm } from '../languages/agreement.js';
import { baseOfNoun } from '../names/nominative.js';
import { officeEnd } from './offices.js';
import { type Role, toRole } from './to-role.js';

/** The role in a noun that takes up a person: "le député de la Dordelle", and not "l'octogénaire", "cette dernière". */
export function roleOfNominal(doc: QuoteDocument, mention: Mention): Role | undefined {
  const { nearNouns, genericNouns, kinNouns, personNouns, articles, articleGenders, table, agreement } =
    doc.lexicon;
  if (agreement !== undefined) return roleOfOffice(doc, mention, agreement);
  const opener = mention.kind === 'nominal' ? (doc.units[mention.from]?.lower ?? '') : '';
  const isTakingUp = articleGenders.has(opener) || table.inflectedNames === true;
  if (mention.kind !== 'nominal' || !isTakingUp) return undefined;
  const head = baseOfNoun(doc.units[mention.head]?.lower ?? '', doc.lexicon);
  const isOffice =
    personNouns.has(head) && !nearNouns.has(head) && !genericNouns.has(head) && !kinNouns.has(head);
  return isOffice && (articles.has(opener) || table.inflectedNames === true)
    ? toRole(doc, { ...mention, to: Math.max(mention.to, officeEnd(doc, mention.head)) })
    : undefined;
}

/** "der Coach", but not "der 31-Jährige" (German); only the noun, without what stands around it. */
function roleOfOffice({ units }: QuoteDocument, mention: Mention, agreement: Agreement): Role | undefined {
  if (mention.kind !== 'nominal' || mention.head !== mention.from + 1) return undefined;
  const { text = '', lower = '' } = units[mention.head] ?? {};
  const office = officeForm(lower, agreement);
  if (office === undefined || office.isAdjective || !/^d(?:er|ie)$/u.test(units[mention.from]?.lower ?? ''))
    return undefined;
  return { text, nouns: [lower] };
}
