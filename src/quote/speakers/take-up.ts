import type { QuoteDocument } from '../document.js';
import type { Nominal } from '../groups/mention.js';
import { sentenceAt } from '../text/sentences.js';
import { accusedTakenUp } from './accused.js';
import {
  agrees,
  bearersOf,
  hasOtherOffice,
  isApart,
  isCompatible,
  isStill,
  localBearer,
} from './can-have-noun.js';
import type { Cast } from './cast.js';
import { localPerson } from './local-person.js';
import { isNamedBefore, isPersonEntry, MOST_PEOPLE } from './named-before.js';
import { isProminent, nearBy, subjectAt } from './near-by.js';
import {
  isAnonymousNoun,
  isBody,
  isDescribing,
  isFormer,
  isIntroducing,
  type TakeUp,
  takeUpOf,
} from './noun-taking-up.js';
import { FARTHEST_UNIT, namedWithin, peopleIn, subjectBefore } from './people-of-paragraph.js';
import { isBesideOther, isNewcomerBefore, isNewOnScene, isToldOfOnly, nounBefore } from './told-around.js';

/**
 * The person whom "la ministre", "le député de la Dordelle" or "este padre de dos hijos" takes up: whoever has that
 * noun, or one for the same office, as a role; else the one person named near by whose gender and role allow it.
 * Undefined where several fit, or where the noun is not taking anyone up ("un élu").
 */
export function personTakenUp(
  doc: QuoteDocument,
  mention: Nominal,
  cast: Cast,
  lastSpeaker: number | undefined,
): number | undefined {
  const entry = whomNounMeans(doc, mention, cast, lastSpeaker);
  return entry !== undefined && isNamedInside(doc, mention, entry) ? undefined : entry;
}

/** "адвокат Андрея Стоянова", "la madre de Pedro Soler": nobody is his own lawyer. */
function isNamedInside({ index, nameAt }: QuoteDocument, { from, to }: Nominal, entry: number): boolean {
  for (let at = from; at < to; at++) if (index.entryOf[nameAt[at] ?? -1] === entry) return true;
  return false;
}

function whomNounMeans(
  doc: QuoteDocument,
  mention: Nominal,
  cast: Cast,
  lastSpeaker: number | undefined,
): number | undefined {
  const noun = takeUpOf(doc, mention);
  if (noun === undefined) return undefined;
  if (doc.lexicon.latterNouns.has(noun.head)) return latter(doc, noun);
  if (isFormer(doc, mention, noun.head)) return firstOfSeveral(doc, noun);
  const isNew = isDescribing(doc, noun) && isNewcomerBefore(doc, noun);
  if (isNew || isNewOnScene(doc, noun, cast)) return undefined;
  const inOffice = localBearer(doc, noun, cast);
  if (inOffice !== undefined) return inOffice;
  const bearers = bearersOf(doc, noun, cast);
  const own =
    bearers.length === 1 ? bearers[0] : accusedTakenUp(doc, noun, (entry) => agrees(doc, noun, entry, cast));
  if (isAnonymousNoun(doc, noun) || isBody(doc, noun)) return own;
  const { inside, agreeing, local } = aroundNoun(doc, noun, cast);
  if (own !== undefined)
    return inside.includes(own) ? own : (local ?? inOfficeBefore(doc, noun, cast, inside) ?? own);
  if (local !== undefined && bearers.length === 0) return local;
  // "Сам герой спокоен. …, улыбается мужчина": who is no person that is known hands nobody else on.
  const other = agreeing.length === 0 && isDescribing(doc, noun) ? nounBefore(doc, noun) : undefined;
  return other === undefined
    ? oneWhoFits(doc, noun, cast, bearers, lastSpeaker)
    : personTakenUp(doc, other, cast, lastSpeaker);
}

/** `Queiroz rejeita a etiqueta. "…", provoca a diretora`: whom the sentence before is about, where that is her office too. */
function inOfficeBefore(
  doc: QuoteDocument,
  noun: TakeUp,
  cast: Cast,
  inside: readonly number[],
): number | undefined {
  if (doc.lexicon.articleGenders.size === 0 || noun.complement.length > 0) return undefined;
  const subject = subjectBefore(doc, noun.at);
  const isBearer = noun.offices.some((office) => cast.byOffice.get(office)?.includes(subject ?? -1) === true);
  return inside.find((entry) => entry === subject && isBearer && agrees(doc, noun, entry, cast));
}

/** The people whom the noun's paragraph names before it, those it may mean, and the one whom the paragraph is about. */
function aroundNoun(
  doc: QuoteDocument,
  noun: TakeUp,
  cast: Cast,
): { inside: readonly number[]; agreeing: readonly number[]; local: number | undefined } {
  const here = sentenceAt(doc, noun.at);
  const inside = here === undefined ? [] : namedWithin(doc, here.paragraph, noun.at);
  const agreeing = inside.filter(
    (entry) =>
      agrees(doc, noun, entry, cast) &&
      !isStill(doc, noun, cast, entry) &&
      !isOtherNation(doc, noun, cast, entry),
  );
  const told = agreeing.filter((entry) => !isToldOfOnly(doc, entry, noun.at));
  const local =
    here &&
    localPerson(
      doc,
      noun.isFormer ? { ...noun, offices: [] } : noun,
      cast,
      told,
      subjectBefore(doc, noun.at),
    );
  return { inside, agreeing, local };
}

/** "россиянка" is not "испанка X": where words are declined, such nouns are roles. */
const isOtherNation = (doc: QuoteDocument, noun: TakeUp, cast: Cast, entry: number): boolean =>
  doc.lexicon.nationNouns.has(noun.head) && isApart(doc, noun, cast, entry);

/** The one person near by, or named so far, whom gender, role and office allow; among bearers of the noun where some are. */
function oneWhoFits(
  doc: QuoteDocument,
  noun: TakeUp,
  cast: Cast,
  bearers: readonly number[],
  lastSpeaker: number | undefined,
): number | undefined {
  const hasBearers = bearers.length > 0;
  const isAllowed = (entry: number): boolean =>
    agrees(doc, noun, entry, cast) &&
    !isApart(doc, noun, cast, entry) &&
    !isStill(doc, noun, cast, entry) &&
    (hasBearers ? bearers.includes(entry) : isCompatible(doc, noun, cast, entry));
  const isFarAllowed = (entry: number): boolean =>
    isAllowed(entry) && !hasOtherOffice(doc, noun, cast, entry);
  // "l'accusé", whom the article called so before
  const first = cast.firstNouns.get(noun.head) ?? noun.at;
  const isBeside = !hasBearers && !isDescribing(doc, noun) && isBesideOther(doc, noun, isAllowed);
  return (
    (isBeside ? undefined : nearBy(doc, noun, { isAllowed, isFarAllowed }, lastSpeaker, first)) ??
    (first < noun.at ? subjectAt(doc, first, isFarAllowed) : undefined) ??
    // Somebody else is named right before it: better none than whoever was named far off.
    (hasBearers || isBeside || isIntroducing(doc, noun) ? undefined : onlyOne(doc, noun, isFarAllowed))
  );
}

/** Sentences looked back for the two of whom "la première" is one. */
const FARTHEST_PAIR = 3;

/** "la première": the one named first where several are, in the nearest sentence that names any. */
function firstOfSeveral(doc: QuoteDocument, noun: TakeUp): number | undefined {
  const here = doc.sentenceOf[noun.at] ?? 0;
  for (let back = 0; back <= FARTHEST_PAIR; back++) {
    const sentence = doc.sentences[here - back];
    const named =
      sentence === undefined
        ? new Set<number>()
        : peopleIn(doc, sentence, noun.at, (entry) => isPersonEntry(doc, entry));
    if (named.size > 1) return [...named].find((entry) => agrees(doc, noun, entry));
  }
  return undefined;
}

/** "cette dernière", "ответил тот", which is a man: the person named last. */
const latter = (doc: QuoteDocument, noun: TakeUp): number | undefined =>
  nearestPerson(doc, /^(?:тот|той)$/u.test(noun.head) ? { ...noun, gender: 'male' } : noun);

function nearestPerson(doc: QuoteDocument, noun: TakeUp): number | undefined {
  for (let unit = noun.at - 1; unit >= 0 && unit > noun.at - FARTHEST_UNIT; unit--) {
    const entry = doc.index.entryOf[doc.nameAt[unit] ?? -1];
    if (entry !== undefined && agrees(doc, noun, entry)) return entry;
  }
  return undefined;
}

/**
 * The only person named so far who fits: "el delantero" beside a coach and a president; for nouns that fit anyone the
 * only one of the headline.
 */
function onlyOne(
  doc: QuoteDocument,
  noun: TakeUp,
  isAllowed: (entry: number) => boolean,
): number | undefined {
  if (noun.complement.length > 0 || doc.index.entries.length > MOST_PEOPLE) return undefined;
  const isVague = isDescribing(doc, noun);
  const fitting = doc.index.entries.flatMap(({ words }, entry) => {
    const isFar = isVague ? !doc.title.includes(words.at(-1) ?? ' ') : !isProminent(doc, entry);
    return !isFar && isNamedBefore(doc, entry, noun.at) && isAllowed(entry) ? [entry] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
