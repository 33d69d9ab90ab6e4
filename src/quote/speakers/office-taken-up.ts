import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import type { Nominal } from '../groups/mention.js';
import { isKin, isSoleOffice } from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';
import { type OfficeNoun, officeNounOf } from '../roles/office-noun.js';
import type { Sentence } from '../text/sentences.js';
import type { Cast } from './cast.js';
import { isNamedBefore, isPersonEntry } from './named-before.js';
import { isOfGender } from './noun-before-pronoun.js';
import { onlyPersonOfParagraphBefore, peopleIn } from './people-of-paragraph.js';
import { isGoverned, subjectPronoun } from './pronoun-fits.js';

/** Sentences looked back for the one person who fits. */
const FARTHEST_SENTENCE = 6;
/** Units looked back for where someone without a name was introduced by the noun. */
const FARTHEST_UNIT = 400;

/**
 * The person whom "der CDU-Politiker", "die 78-Jährige" or "der Schlussmann" takes up, where nouns tell the gender of
 * whom they name (German): whoever has the noun as a role, else the one person who fits in the nearest sentence that
 * names one. Undefined where several fit.
 */
export function officeTakenUp(
  doc: QuoteDocument,
  mention: Nominal,
  cast: Cast,
  lastSpeaker: number | undefined,
): number | undefined {
  const { agreement } = doc.lexicon;
  const noun = agreement && officeNounOf(doc, mention, agreement);
  if (agreement === undefined || noun === undefined || isIntroduced(doc, noun)) return undefined;
  const isNamed = (entry: number): boolean => fits(doc, entry, noun) && isNamedBefore(doc, entry, noun.at);
  const isSaid = (entry: number): boolean => {
    const role = cast.roles[entry]?.text ?? '';
    return adjectiveIn(doc, mention, role) && complementIn(noun, role);
  };
  const bearers = bearersOf(cast, noun.word).filter((entry) => isNamed(entry) && isSaid(entry));
  if (bearers.length > 0) return bearers.length === 1 ? bearers[0] : undefined;
  if (!adjectiveIn(doc, mention, '')) return undefined;
  const isAllowed = (entry: number): boolean =>
    isNamed(entry) &&
    (cast.roles[entry] === undefined ||
      (!isSoleOffice(noun.word, agreement) && (noun.complement.length === 0 || isKin(noun.word, agreement))));
  const near = nearest(doc, noun, isAllowed, lastSpeaker);
  return noun.complement.length > 0 ? near : (near ?? onlyBefore(doc, noun, cast));
}

/** "der Präsident des Verbandes" is no other body's; a role that tells no body may be this one's. */
function complementIn({ complement, word }: OfficeNoun, role: string): boolean {
  const told = role.toLowerCase();
  return complement.length === 0 || told.endsWith(word) || complement.some((part) => told.includes(part));
}

/** Adjectives that may stand before any office of the same person. */
const NEUTRAL = /(?:jährige|frühere|ehemalige|einstige)[mnrs]?$/u;

/** "der brasilianische Präsident" is no Venezuelan one. */
function adjectiveIn(doc: QuoteDocument, { from, head }: Nominal, role: string): boolean {
  const adjective = head - from > 1 ? (doc.units[from + 1]?.lower ?? '') : '';
  return adjective === '' || NEUTRAL.test(adjective) || role.includes(adjective.slice(0, -1));
}

/** "ein Student … der Student": someone whom the article does not name. */
function isIntroduced(doc: QuoteDocument, { at, word }: OfficeNoun): boolean {
  for (let unit = at - 1; unit >= Math.max(0, at - FARTHEST_UNIT); unit--) {
    if (doc.lexicon.agreement?.one.forms.has(doc.units[unit]?.lower ?? '') !== true) continue;
    const isSame = [1, 2].some((step) => doc.units[unit + step]?.lower.startsWith(word) === true);
    if (isSame) return true;
  }
  return false;
}

/** Letters of a noun that is also a compound's last part: "trainer" of "bundestrainer". */
const SHORTEST_PART = 5;

function bearersOf({ byNoun }: Cast, word: string): readonly number[] {
  const own = byNoun.get(word);
  if (own !== undefined || word.length < SHORTEST_PART) return own ?? [];
  return [...byNoun].flatMap(([noun, entries]) => (noun.endsWith(word) ? entries : []));
}

function fits(doc: QuoteDocument, entry: number, { gender }: OfficeNoun): boolean {
  const known = doc.index.entries[entry]?.gender;
  return isPersonEntry(doc, entry) && (known === undefined || known === gender);
}

/**
 * The one person who is allowed in the nearest sentence of the paragraph that names one: whoever spoke last, or its
 * subject. "Der Ermittler" takes up nobody of whom others only tell.
 */
function nearest(
  doc: QuoteDocument,
  { at, gender }: OfficeNoun,
  isAllowed: (entry: number) => boolean,
  lastSpeaker: number | undefined,
): number | undefined {
  const here = doc.sentenceOf[at] ?? -1;
  const own = doc.sentences[here];
  // "… von X. Sie gibt sich bescheiden. „…“, sagt die Schauspielerin": the sentences between are about X.
  let isAbout = false;
  // Nothing stands between but what X says in reported speech.
  let isOn = true;
  for (let back = 0; back < FARTHEST_SENTENCE; back++) {
    const sentence = doc.sentences[here - back];
    if (own === undefined || sentence?.paragraph !== own.paragraph) return undefined;
    const named = peopleIn(doc, sentence, at, isAllowed);
    isAbout ||= isPronounIn(doc, sentence, at, gender);
    if (named.size > 0) {
      if (lastSpeaker !== undefined && named.has(lastSpeaker)) return lastSpeaker;
      const [only] = named;
      // "X trat gegen Y an. Die Beteiligung war gering. …, sagte der Sieger": which of them did the article not tell.
      const isNext = isOn && (isSubject(doc, sentence, only) || isLast(doc, sentence, only));
      return named.size === 1 && (isAbout || isNext) ? only : undefined;
    }
    isOn &&= back === 0 || isReported(doc, sentence, gender) || isAboutSomeone(doc, sentence, gender);
  }
  return undefined;
}

/** The one person of the paragraph before, of whom no other office is known: "…, sagte der 29-Jährige" opens a paragraph. */
function onlyBefore(doc: QuoteDocument, noun: OfficeNoun, cast: Cast): number | undefined {
  const only = onlyPersonOfParagraphBefore(doc, noun.at);
  if (only === undefined || !fits(doc, only, noun)) return undefined;
  return cast.roles[only] === undefined || /jährige$/u.test(noun.word) ? only : undefined;
}

/** "X wies das zurück. Der Entwurf liege auf dem Tisch.", "Ihr Dank galt den Helfern.": the sentence goes on with X. */
const isReported = (
  { units, lexicon }: QuoteDocument,
  { from, to }: Sentence,
  gender: Gender | undefined,
): boolean =>
  units
    .slice(from, to)
    .some(
      ({ lower }) =>
        lexicon.reportedMood.has(lower) ||
        (gender !== undefined && lexicon.genderHints.get(lower) === gender),
    );

/** "X. Der Mann, der …, traf.": a noun that itself takes X up is the subject. */
function isAboutSomeone(doc: QuoteDocument, { from, to }: Sentence, gender: Gender | undefined): boolean {
  const subject = subjectFrom(doc, from, to);
  if (subject?.kind !== 'nominal' || !doc.lexicon.definites.has(doc.units[subject.from]?.lower ?? ''))
    return false;
  return gender !== undefined && isOfGender(doc, subject, gender);
}

const isPronounIn = (
  doc: QuoteDocument,
  { from, to }: Sentence,
  limit: number,
  gender: Gender | undefined,
): boolean => gender !== undefined && subjectPronoun(doc, from, Math.min(to, limit), gender) >= 0;

/** Whether an entry is the sentence's subject, or its bearer's place is: "Wesselstadts Torhüter X". */
function isSubject(doc: QuoteDocument, { from, to }: Sentence, entry: number | undefined): boolean {
  const subject = subjectFrom(doc, from, to);
  if (subject?.kind !== 'name') return false;
  const next = doc.nameAt[subject.to + 1] ?? -1;
  const isOwner = doc.index.names[next]?.titleFrom === subject.to;
  return [subject.name, ...(isOwner ? [next] : [])].some((name) => doc.index.entryOf[name] === entry);
}

/** "Das glaubte niemand, am wenigsten X.": the sentence ends with its subject. */
function isLast(doc: QuoteDocument, { from, to }: Sentence, entry: number | undefined): boolean {
  const name = doc.nameAt[to - 2] ?? -1;
  const span = doc.index.names[name];
  return (
    span !== undefined && doc.index.entryOf[name] === entry && span.from > from && !isGoverned(doc, span)
  );
}
