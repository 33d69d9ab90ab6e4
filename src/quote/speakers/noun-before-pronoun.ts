import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isOneOfThem } from '../groups/group-words.js';
import type { Mention, Nominal } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { withoutPredicate } from '../groups/without-predicate.js';
import { isKin, officeForm } from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';
import { baseOfNoun } from '../names/nominative.js';
import { type Sentence, sentenceAt, sentenceBefore } from '../text/sentences.js';
import { onlyOffice } from './only-office.js';
import { fittingIn, isGerman, subjectPronoun } from './pronoun-fits.js';

/** Whether a noun names a man, or a woman, or may name either. */
export function isOfGender(doc: QuoteDocument, { from, head }: Nominal, pronoun: Gender): boolean {
  const { units, lexicon } = doc;
  const word = units[head]?.lower ?? '';
  // "l'un d'eux", "una de ellas"
  if (isOneOfThem(doc, head)) return /(?:a|e|as|es)$/u.test(word) === (pronoun === 'female');
  const byTrade = lexicon.isTrade(word) ? lexicon.articleGenders.get(units[from]?.lower ?? '') : undefined;
  const gender = lexicon.personNouns.get(word) ?? officeForm(word, lexicon.agreement)?.gender ?? byTrade;
  return gender === 'any' || gender === pronoun;
}

/**
 * "L'accusé baisse la tête. « … », admet-il": the noun that is the subject of the sentence before, and not whoever was
 * named before it, is the pronoun's person.
 */
export function nounBefore(doc: QuoteDocument, pronoun: Gender, at: number): Nominal | undefined {
  const own = sentenceAt(doc, at);
  const before = sentenceBefore(doc, at);
  if (own === undefined || before === undefined) return undefined;
  if (fittingIn(doc, own.from, at, pronoun).length > 0) return undefined;
  const subject = unnamedSubject(doc, before, pronoun);
  const source = sourceIn(doc, pronoun, before.from, before.to);
  if (source !== undefined) return source;
  const isPersonal = isNounForPerson(doc, subject);
  const { nearNouns, articles, definites, indefinites } = doc.lexicon;
  // Where no noun takes up a person, only one that introduces another tells: "A neighbour came. …, she said."
  const opener = doc.units[subject?.from ?? -1]?.lower ?? '';
  const isIndefinite = indefinites.has(opener) || (articles.has(opener) && !definites.has(opener));
  const isTelling = nearNouns.size > 0 || isIndefinite || isGerman(doc);
  // "Am Abend hört sie auf, eine Nachfolgerin ist nicht in Sicht": the pronoun goes on.
  if (isGerman(doc) && subjectPronoun(doc, before.from, subject?.from ?? before.from, pronoun) >= 0)
    return undefined;
  // "Ihr Vater war Fischer": no woman, and nobody whom a German pronoun takes up.
  const isFitting = !isGerman(doc) || (subject?.kind === 'nominal' && isOfGender(doc, subject, pronoun));
  if (isPersonal && isTelling && isFitting) return withoutPredicate(doc, subject);
  return fittingIn(doc, before.from, before.to, pronoun).length > 0
    ? undefined
    : onlyOffice(doc, before.from, before.to, pronoun);
}

/**
 * "Und die Tante?", "Seine Frau ist skeptisch": somebody's kin without a name is the subject, and no pronoun behind it is
 * another's. "Ihre Mutter starb früh. …, sagt sie" may go on with the daughter.
 */
export function isAboutKin(doc: QuoteDocument, from: number, to: number, pronoun: Gender): boolean {
  const { agreement, genderHints } = doc.lexicon;
  const subject = agreement && subjectFrom(doc, from, to);
  if (agreement === undefined || subject?.kind !== 'nominal') return false;
  const owner = genderHints.get(doc.units[subject.from]?.lower ?? '');
  const isKins = isKin(doc.units[subject.head]?.lower ?? '', agreement);
  return isKins && owner !== pronoun && isOfGender(doc, subject, pronoun);
}

/** Units from a noun's comma to the name that it introduces: "Партнёрша по театру, народная артистка [X], плачет". */
const NEAR_NAME = 6;

/** What a sentence is about, unless a comma behind it tells by name who that is. */
function unnamedSubject(doc: QuoteDocument, { from, to }: Sentence, pronoun: Gender): Mention | undefined {
  const subject = subjectFrom(doc, from, to);
  return subject !== undefined && isNamedBehind(doc, subject, to, pronoun) ? undefined : subject;
}

/** Where words are declined, the noun is the one whom its comma names. */
const isNamedBehind = (doc: QuoteDocument, { kind, to }: Mention, end: number, pronoun: Gender): boolean =>
  doc.lexicon.table.inflectedNames === true &&
  kind === 'nominal' &&
  [to, to + 1, to + 2].some((comma) => doc.units[comma]?.text === ',') &&
  fittingIn(doc, to, Math.min(end, to + NEAR_NAME), pronoun).length === 1;

/** "le stadier": a trade that no table knows. */
const isTradeBehindArticle = ({ units, lexicon }: QuoteDocument, { from, head }: Nominal): boolean =>
  head === from + 1 &&
  lexicon.articleGenders.has(units[from]?.lower ?? '') &&
  lexicon.isTrade(units[head]?.lower ?? '');

/** A noun for a person, whatever tells it. */
const isNounForPerson = (doc: QuoteDocument, subject: Mention | undefined): subject is Nominal =>
  subject?.kind === 'nominal' &&
  (doc.lexicon.personNouns.has(doc.units[subject.head]?.lower ?? '') ||
    isTradeBehindArticle(doc, subject) ||
    officeForm(doc.units[subject.head]?.lower ?? '', doc.lexicon.agreement) !== undefined ||
    isOneOfThem(doc, subject.head));

/** "Le groupe Petrolia prévoit …. Dans un communiqué, il promet « … »": the body that the sentence before is about. */
export function bodyBefore(doc: QuoteDocument, pronoun: Gender, at: number): number | Nominal | undefined {
  const own = sentenceAt(doc, at);
  const before = sentenceBefore(doc, at);
  // Where a verb needs no pronoun, one that stands there is a person's.
  if (doc.lexicon.table.dropsSubject === true) return undefined;
  if (doc.lexicon.articleGenders.size === 0 || own === undefined || before === undefined) return undefined;
  if (
    fittingIn(doc, before.from, before.to, pronoun).length + fittingIn(doc, own.from, at, pronoun).length >
    0
  )
    return undefined;
  const subject = subjectFrom(doc, before.from, before.to);
  if (subject?.kind === 'name') {
    const entry = doc.index.entryOf[subject.name];
    return entry !== undefined && doc.index.entries[entry]?.kind === 'group' ? entry : undefined;
  }
  const { bodyNouns } = doc.lexicon;
  const isBody = subject?.kind === 'nominal' && bodyNouns.has(doc.units[subject.head]?.lower ?? '');
  return isBody ? withoutPredicate(doc, subject) : undefined;
}

/** "Агентство со ссылкой на источник в порту передаёт": the source without a name, where no person is named. */
function sourceIn(doc: QuoteDocument, pronoun: Gender, from: number, to: number): Nominal | undefined {
  const { interlocutors, anonymousNouns, genericNouns, table } = doc.lexicon;
  if (table.inflectedNames !== true || interlocutors.size === 0 || pronoun !== 'male') return undefined;
  if (fittingIn(doc, from, to, pronoun).some((entry) => doc.index.entries[entry]?.kind === 'person'))
    return undefined;
  for (let at = from; at < to; at++) {
    const noun = baseOfNoun(doc.units[at]?.lower ?? '', doc.lexicon);
    const isOne = doc.lexicon.inflections.get(doc.units[at]?.lower ?? '')?.singular !== undefined;
    if (!isOne || !anonymousNouns.has(noun) || genericNouns.has(noun) || !doc.lexicon.personNouns.has(noun))
      continue;
    const source = phraseStartingAt(doc, at, to);
    if (source?.kind === 'nominal' && isOfGender(doc, source, pronoun)) return source;
  }
  return undefined;
}
