import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isFiniteForm, isNounPreposition, isVerbByEnding, nameOf } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import type { Gender } from '../languages/lexicon.js';
import { isDemonymAt } from '../names/demonyms.js';
import { baseOfNoun } from '../names/nominative.js';
import { genderOfPast } from '../names/past-gender.js';
import { isSameWord } from '../names/same-word.js';
import { officesIn } from '../roles/offices.js';
import { type Sentence, sentenceAt } from '../text/sentences.js';
import { foldCase } from '../text/tokens.js';
import type { Cast } from './cast.js';
import { localPerson } from './local-person.js';
import { isBehindPreposition, isNamedBefore, isNamedWithin, isPersonEntry } from './named-before.js';

type Nominal = Extract<Mention, { kind: 'nominal' }>;

/** A noun behind an article or "this" that may take up a person named before, and what it tells of that person. */
interface TakeUp {
  readonly at: number;
  readonly head: string;
  /** What offices it may name; see `officesIn`. */
  readonly offices: readonly number[];
  readonly gender: Gender | undefined;
  /** What the noun governs, small words left out: "député de la Dordelle" has "dordelle". */
  readonly complement: readonly string[];
  /** It tells where somebody is from, or what somebody was. */
  readonly describes: boolean;
  /** The names among them, and not the State. */
  readonly owners: readonly string[];
}

/** Sentences back within which a noun takes up whoever spoke last. */
const FARTHEST_SENTENCE = 8;
/** Paragraphs looked back for the one person who fits. */
const FARTHEST_PARAGRAPH = 4;
/** Units looked back for the people of a paragraph. */
const FARTHEST_UNIT = 250;
/** Entries looked through for the only person who fits: articles name fewer. */
const MOST_PEOPLE = 40;

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
  const noun = takeUpOf(doc, mention);
  if (noun === undefined) return undefined;
  // "ответил тот": a man.
  const isMan = /^(?:тот|той)$/u.test(noun.head);
  if (doc.lexicon.latterNouns.has(noun.head))
    return nearestPerson(doc, isMan ? { ...noun, gender: 'male' } : noun);
  if (isDescribing(doc, noun) && isNewcomerBefore(doc, noun)) return undefined;
  const inOffice = localBearer(doc, noun, cast);
  if (inOffice !== undefined) return inOffice;
  const bearers = bearersOf(doc, noun, cast);
  const own = bearers.length === 1 ? bearers[0] : undefined;
  if (isAnonymousNoun(doc, noun) || isBody(doc, noun)) return own;
  const here = sentenceAt(doc, noun.at);
  const inside = here === undefined ? [] : namedWithin(doc, here.paragraph, noun.at);
  const agreeing = inside.filter((entry) => agrees(doc, noun, entry, cast));
  const told = agreeing.filter((entry) => !isToldOfOnly(doc, entry, noun.at));
  const local = here && localPerson(doc, noun, cast, told, subjectBefore(doc, noun.at, here));
  if (own !== undefined) return inside.includes(own) ? own : (local ?? own);
  if (local !== undefined && bearers.length === 0) return local;
  // "Сам герой спокоен. …, улыбается мужчина": who is no person that is known hands nobody else on.
  const isVague = agreeing.length === 0 && isDescribing(doc, noun);
  const other = here && isVague ? nounBefore(doc, noun, here) : undefined;
  if (other !== undefined) return personTakenUp(doc, other, cast, lastSpeaker);
  const isAllowed = (entry: number): boolean =>
    agrees(doc, noun, entry, cast) &&
    !isApart(doc, noun, cast, entry) &&
    (bearers.length === 0 ? isCompatible(doc, noun, cast, entry) : bearers.includes(entry));
  // "l'accusé", whom the article called so before
  const first = cast.firstNouns.get(noun.head) ?? noun.at;
  const isBeside = bearers.length === 0 && !isDescribing(doc, noun) && isBesideOther(doc, noun, isAllowed);
  const isFarAllowed = (entry: number): boolean =>
    isAllowed(entry) && !hasOtherOffice(doc, noun, cast, entry);
  return (
    (isBeside ? undefined : nearBy(doc, noun, { isAllowed, isFarAllowed }, lastSpeaker, first)) ??
    (first < noun.at ? subjectAt(doc, first, isFarAllowed) : undefined) ??
    // Somebody else is named right before it: better none than whoever was named far off.
    (bearers.length > 0 || isBeside || isIntroducing(doc, noun)
      ? undefined
      : onlyOne(doc, noun, isFarAllowed))
  );
}

/** "На переговорах с президентом X …": the last mention before the noun is governed by a preposition. */
function isToldOfOnly(doc: QuoteDocument, entry: number, at: number): boolean {
  const before = (doc.index.entries[entry]?.mentions ?? [])
    .slice(0, MOST_MENTIONS)
    .flatMap((mention) => doc.index.names[mention] ?? [])
    .filter((name) => name.from < at);
  const last = before.at(-1);
  if (last === undefined) return false;
  // "асистент [Вожняка] Ігор Сенів"
  return (
    isBehindPreposition(doc, last) || (last.words.length === 1 && nameOf(doc, last.to)?.kind === 'person')
  );
}

/** Where words are declined, another noun for a person that the sentence before, in its paragraph, is about. */
function nounBefore(doc: QuoteDocument, { at, head }: TakeUp, { paragraph }: Sentence): Nominal | undefined {
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (doc.lexicon.table.inflectedNames !== true || before?.paragraph !== paragraph) return undefined;
  const subject = subjectFrom(doc, before.from, before.to);
  if (subject?.kind !== 'nominal') return undefined;
  const noun = baseOfNoun(doc.units[subject.head]?.lower ?? '', doc.lexicon);
  return noun !== head && doc.lexicon.personNouns.has(noun) ? subject : undefined;
}

/** People of that gender are named before the noun in its paragraph, and none of them can have it. */
function isBesideOther(doc: QuoteDocument, noun: TakeUp, isAllowed: (entry: number) => boolean): boolean {
  const here = sentenceAt(doc, noun.at);
  const named = here === undefined ? [] : namedWithin(doc, here.paragraph, noun.at);
  const known = named.filter(
    (entry) => doc.index.entries[entry]?.gender !== undefined && agrees(doc, noun, entry),
  );
  return doc.lexicon.articleGenders.size > 0 && known.length > 0 && !known.some(isAllowed);
}

/** Without articles "свидетель" may be anyone: only who was called so is taken up by it. */
const isAnonymousNoun = ({ lexicon }: QuoteDocument, { head }: TakeUp): boolean =>
  lexicon.table.articles === '' && lexicon.anonymousNouns.has(head) && !lexicon.genericNouns.has(head);

/** "su esposa negaba. … sentenció la mujer": the sentence before is about somebody without a name. */
function isNewcomerBefore(doc: QuoteDocument, { at, gender }: TakeUp): boolean {
  const { articleGenders, articles, definites, personNouns } = doc.lexicon;
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (articleGenders.size === 0 || before?.paragraph !== sentenceAt(doc, at)?.paragraph) return false;
  const subject = before && subjectFrom(doc, before.from, before.to);
  if (subject?.kind !== 'nominal') return false;
  const opener = doc.units[subject.from]?.lower ?? '';
  if (!articles.has(opener) || definites.has(opener)) return false;
  const own = personNouns.get(doc.units[subject.head]?.lower ?? '');
  return own !== undefined && (own === 'any' || gender === undefined || own === gender);
}

/** "la directiva", "la defensa": a body, unless somebody has that noun as a role. */
function isBody({ lexicon }: QuoteDocument, { head, gender }: TakeUp): boolean {
  // "el defensa" plays, "la defensa" is the counsel's side.
  const isMan = gender === 'male' && lexicon.personNouns.get(head) === 'male';
  return lexicon.articleGenders.size > 0 && lexicon.groupNouns.has(head) && !isMan;
}

function takeUpOf(doc: QuoteDocument, mention: Nominal): TakeUp | undefined {
  const { from, to, head } = mention;
  const { personNouns, epicenes, latterNouns, prepositions, determiners, table } = doc.lexicon;
  const byArticle = articleGenderOf(doc, mention);
  const word = baseOfNoun(doc.units[head]?.lower ?? '', doc.lexicon);
  const byNoun = personNouns.get(word);
  const words = doc.units
    .slice(from, to)
    .flatMap(({ kind, lower }, index) => (kind !== 'word' ? [] : [from + index === head ? word : lower]));
  const offices = officesIn(words, doc.lexicon);
  const isPersonal =
    byNoun !== undefined || offices.length > 0 || latterNouns.has(word) || isSomeone(doc, mention);
  // "il suo presidente": the president of whatever was told of.
  const isOwned = head > from + 1 && doc.lexicon.ownMarks.has(doc.units[from + 1]?.lower ?? '');
  if (byArticle === undefined || !isPersonal || isOwned || isUnnamedBefore(doc, from, word)) return undefined;
  const isTold = byArticle !== 'any' && !epicenes.has(word);
  const gender = isTold ? byArticle : (genderByVerb(doc, mention, byNoun) ?? byNoun);
  const behind = words.slice(words.indexOf(word) + 1);
  // Where the noun is declined, what it governs stands right behind it.
  const first = table.inflectedNames === true ? 0 : behind.findIndex((one) => prepositions.has(one));
  const complement = (first < 0 ? [] : behind.slice(first)).filter(
    (one, index) =>
      !prepositions.has(one) &&
      !determiners.has(one) &&
      !isPartOfOffice(doc, word, behind.slice(0, first + index + 1)),
  );
  const owners = complement.filter((one) => isOwner(doc, one, from, to));
  const describes = (offices.length === 0 || complement.length === 0) && isSomeone(doc, mention);
  return {
    describes,
    at: from,
    head: word,
    offices,
    gender: gender === 'any' ? undefined : gender,
    complement,
    owners,
  };
}

/** "il trentino", "l'ex gregario": an article or a mark before the noun makes a person of it. */
function isSomeone({ units, lexicon }: QuoteDocument, { from, head }: Nominal): boolean {
  const isMarked = lexicon.formerMarks.has(units[head - 1]?.lower ?? '') && head > from;
  return isMarked || isDemonymAt(units, head, lexicon);
}

/** "заявила глава государства", "отметила эксперт": the verb beside a noun for women and men tells who it is. */
function genderByVerb(
  doc: QuoteDocument,
  { from, to, head }: Nominal,
  byNoun: Gender | 'any' | undefined,
): Gender | undefined {
  if (byNoun === 'male' || byNoun === 'female') return undefined;
  const { lower = '' } = doc.units[head] ?? {};
  const told = [from - 1, to].map((at) => genderOfPast(doc.units[at]?.lower ?? '', doc.lexicon));
  // "сказал эксперт" may be said of a woman.
  const isTelling = (gender: Gender | undefined): boolean => gender === 'female' || /[ая]$/u.test(lower);
  return told.find(isTelling);
}

/** "глава города": the words behind the noun are its own. */
const isPartOfOffice = (doc: QuoteDocument, word: string, behind: readonly string[]): boolean =>
  doc.lexicon.table.inflectedNames === true && doc.lexicon.officesOf.has([word, ...behind].join(' '));

/** What the article tells of a gender; without articles any noun may take someone up that is no plural. */
function articleGenderOf(doc: QuoteDocument, { from, to, head }: Nominal): Gender | 'any' | undefined {
  const { articleGenders, inflections, anonymousNouns, latterNouns, determiners, table } = doc.lexicon;
  const { lower = '' } = doc.units[from] ?? {};
  if (table.inflectedNames !== true) {
    // "réponse du ministre": the article has grown together with its preposition.
    const isFused = head === from && isNounPreposition(doc, from - 1);
    return articleGenders.get(lower) ?? (isFused ? 'any' : undefined);
  }
  const noun = doc.units[head]?.lower ?? '';
  if (latterNouns.has(noun)) return 'any';
  const isOne = inflections.get(noun)?.singular !== undefined;
  // "высокопоставленный чиновник" is someone new.
  const isNew = to > from + 1 && anonymousNouns.has(baseOfNoun(noun, doc.lexicon));
  // "сам предприниматель"
  const isSomeones = determiners.has(lower) && !doc.lexicon.adverbs.has(lower);
  return isOne && !isNew && !isSomeones ? 'any' : undefined;
}

/** A capitalised word that does not stand for any such body: Intérieur, and not État. */
const isOwner = (doc: QuoteDocument, word: string, from: number, to: number): boolean =>
  !doc.lexicon.groupWords.has(word) &&
  doc.units.slice(from, to).some(({ lower, capital }) => capital && lower === word);

/** "un pescador … el pescador": someone without a name was introduced by the same noun. */
function isUnnamedBefore(doc: QuoteDocument, at: number, head: string): boolean {
  const { articles, articleGenders } = doc.lexicon;
  for (let unit = at - 1; unit > Math.max(0, at - FARTHEST_UNIT); unit--) {
    const article = doc.units[unit - 1]?.lower ?? '';
    if (doc.units[unit]?.lower === head && articles.has(article) && !articleGenders.has(article))
      return doc.units[unit + 1]?.text !== ',' && nameOf(doc, unit + 1) === undefined;
  }
  return false;
}

/** "la chercheuse" is no man. */
function agrees(doc: QuoteDocument, { gender }: TakeUp, entry: number, cast?: Cast): boolean {
  const known = doc.index.entries[entry]?.gender;
  const isNamed = cast?.roles[entry] !== undefined || isPersonsName(doc, entry);
  if (!isPersonEntry(doc, entry) || !isNamed) return false;
  return gender === undefined || known === undefined || known === gender;
}

/**
 * Where names are inflected, two capitals may be a place ("Кам'яного Броду"): a person's begin with a known first name
 * or an initial, have a role, or stand beside a verb of saying.
 */
function isPersonsName(doc: QuoteDocument, entry: number): boolean {
  if (doc.lexicon.table.inflectedNames !== true) return true;
  const { words = [], gender, mentions = [] } = doc.index.entries[entry] ?? {};
  const first = foldCase(words[0] ?? '');
  if (gender !== undefined || first.length === 1 || doc.lexicon.firstNames.has(first)) return true;
  return mentions.slice(0, MOST_MENTIONS).some((mention) => {
    const { from = 0, to = 0, titleFrom = 0 } = doc.index.names[mention] ?? {};
    const verb = doc.units[doc.lexicon.adverbs.has(doc.units[to]?.lower ?? '') ? to + 1 : to]?.lower ?? '';
    const isActing = isVerbByEnding(verb, doc.lexicon) || genderOfPast(verb, doc.lexicon) !== undefined;
    return titleFrom < from || isActing || isFiniteForm(doc, to) || isFiniteForm(doc, titleFrom - 1);
  });
}

/** Mentions of an entry that are looked at. */
const MOST_MENTIONS = 8;

/** Those whose role has the noun, else those whose role has another for the same office. */
function bearersOf(doc: QuoteDocument, noun: TakeUp, cast: Cast): readonly number[] {
  const fitting = (entries: readonly number[] = []): number[] =>
    entries.filter(
      (entry) =>
        agrees(doc, noun, entry, cast) &&
        !isOfAnother(doc, noun, cast, entry) &&
        isNamedBefore(doc, entry, noun.at),
    );
  const own = fitting(cast.byNoun.get(noun.head));
  if (own.length > 0 || isBody(doc, noun)) return own;
  return [...new Set(noun.offices.flatMap((office) => fitting(cast.byOffice.get(office))))];
}

/** "le ministre des Transports" is not the minister of agriculture; "le représentant de l'État" may be any prefect. */
function isOfAnother(
  doc: QuoteDocument,
  { head, complement, owners }: TakeUp,
  cast: Cast,
  entry: number,
): boolean {
  const role: readonly string[] = foldCase(cast.roles[entry]?.text ?? '').match(/[\p{L}\p{N}-]+/gu) ?? [];
  const governed = role.includes(head) ? complement : owners;
  // "sénatrice centriste" does not say of where: she may be "l'élue de la Creuse".
  const { prepositions, table } = doc.lexicon;
  const isOwned = table.articles === '' ? role.length > 1 : role.some((word) => prepositions.has(word));
  return isOwned && governed.length > 0 && !governed.every((word) => role.includes(word));
}

/** "l'octogénaire", "el experto": it fits anyone, whatever the role. */
const isDescribing = (doc: QuoteDocument, { head, describes }: TakeUp): boolean =>
  describes || doc.lexicon.nearNouns.has(head) || doc.lexicon.genericNouns.has(head);

/** "la madre", "il portavoce": neither an office nor a trade; it tells of somebody new unless a role has it. */
const isIntroducing = (doc: QuoteDocument, noun: TakeUp): boolean =>
  doc.lexicon.articleGenders.size > 0 && noun.offices.length === 0 && !isDescribing(doc, noun);

/**
 * `O presidente da comissão, X, ameaçou o depoente. "…", advertiu o senador`: whom the sentence before is about, where
 * his office goes with that trade, and nobody else of that trade is named in the paragraph.
 */
function localBearer(doc: QuoteDocument, noun: TakeUp, cast: Cast): number | undefined {
  const { trades, sideOffices } = doc.lexicon;
  const here = sentenceAt(doc, noun.at);
  if (!trades.has(noun.head) || noun.complement.length > 0 || here === undefined) return undefined;
  const subject = subjectBefore(doc, noun.at, here);
  if (subject === undefined || !agrees(doc, noun, subject)) return undefined;
  const isSide = (cast.roles[subject]?.nouns ?? []).some((one) => sideOffices.has(one));
  const named = namedWithin(doc, here.paragraph, noun.at);
  return isSide && named.length === 1 ? subject : undefined;
}

/** No role is known, or one of the same office. */
function isCompatible(doc: QuoteDocument, noun: TakeUp, cast: Cast, entry: number): boolean {
  // "бразилец" is no office.
  const { nearNouns, trades, sideOffices } = doc.lexicon;
  const isTrade = trades.has(noun.head);
  const nouns = (cast.roles[entry]?.nouns ?? []).filter(
    (one) => !nearNouns.has(one) && !(isTrade && sideOffices.has(one)),
  );
  const isSame =
    nouns.includes(noun.head) || noun.offices.some((office) => cast.byOffice.get(office)?.includes(entry));
  if (nouns.length === 0 || isDescribing(doc, noun)) return true;
  return isSame && !isOfAnother(doc, noun, cast, entry);
}

/** "la prévenue" is not the judge. */
function isApart(doc: QuoteDocument, { head }: TakeUp, cast: Cast, entry: number): boolean {
  const { apartNouns } = doc.lexicon;
  const line = apartNouns.get(head);
  if (line === undefined) return false;
  return (cast.roles[entry]?.nouns ?? []).some((noun) => (apartNouns.get(noun) ?? line) !== line);
}

/** "il centravanti" is no coach: both have an office, and not the same. Only what stands beside tells otherwise. */
function hasOtherOffice(doc: QuoteDocument, noun: TakeUp, cast: Cast, entry: number): boolean {
  const nouns = cast.roles[entry]?.nouns ?? [];
  const isSame = noun.offices.some((office) => cast.byOffice.get(office)?.includes(entry));
  // "l'imputato", "l'ancienne édile" may have any office.
  if (noun.describes || doc.lexicon.articleGenders.size === 0 || doc.lexicon.genericNouns.has(noun.head))
    return false;
  return noun.offices.length > 0 && !isSame && nouns.some((one) => doc.lexicon.officesOf.has(one));
}

/** Whom a noun may take up in its own paragraph, and farther off. */
interface Allowed {
  readonly isAllowed: (entry: number) => boolean;
  readonly isFarAllowed: (entry: number) => boolean;
}

/**
 * The one who fits in this paragraph, else whom the noun took up first, at unit `first`, else the one in the paragraph
 * before, else whoever spoke last.
 */
function nearBy(
  doc: QuoteDocument,
  noun: TakeUp,
  allowed: Allowed,
  lastSpeaker: number | undefined,
  first = noun.at,
): number | undefined {
  const here = sentenceAt(doc, noun.at);
  if (here === undefined) return undefined;
  const { isAllowed, isFarAllowed } = allowed;
  const inside = namedWithin(doc, here.paragraph, noun.at).filter(isAllowed);
  // Whatever governs a complement is seldom first told of someone who is only spoken about.
  const isSubject = (entry: number): boolean =>
    subjectBefore(doc, noun.at, here) === entry ||
    isInvertedBefore(doc, noun.at, here, entry) ||
    (inside.length === 1 && isUngovernedBefore(doc, noun.at, entry));
  const { kinNouns, personNouns } = doc.lexicon;
  const isOthers = kinNouns.has(noun.head) && noun.complement.some((word) => personNouns.has(word));
  const isNear = noun.describes || doc.lexicon.nearNouns.has(noun.head);
  // "ce père de trois enfants", and not "el hijo de uno de los afectados".
  const isFree = noun.complement.length === 0 || (isNear && !isOthers);
  if (isNear && isOthers) return undefined;
  if (inside.length === 1 && (isFree || inside.some(isSubject))) return inside[0];
  if (inside.length > 0) return inside.find(isSubject);
  const isFar = noun.complement.length > 0 && !isDescribing(doc, noun) && !isOwnComplement(doc, noun);
  if (isFar || isIntroducing(doc, noun)) return undefined;
  const earlier =
    first < noun.at && isDescribing(doc, noun)
      ? nearBy(doc, { ...noun, at: first }, withoutGoverned(doc, allowed, first), undefined)
      : undefined;
  if (earlier !== undefined) return earlier;
  const before = namedWithin(doc, here.paragraph - 1, noun.at).filter(isFarAllowed);
  // "la double championne" of a portrait is its own person rather than whom the paragraph before names.
  if (before.length === 1)
    return isDescribing(doc, noun) && isOtherInTitle(doc, noun, before[0], isFarAllowed)
      ? undefined
      : before[0];
  const hasSpokenNear =
    lastSpeaker !== undefined && isNamedWithin(doc, lastSpeaker, noun.at, FARTHEST_SENTENCE);
  if (hasSpokenNear && isFarAllowed(lastSpeaker)) return lastSpeaker;
  for (let back = 2; back <= FARTHEST_PARAGRAPH; back++) {
    const named = namedWithin(doc, here.paragraph - back, noun.at).filter(isFarAllowed);
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** The headline names somebody else whom the noun fits. */
const isOtherInTitle = (
  doc: QuoteDocument,
  { at }: TakeUp,
  person: number | undefined,
  isAllowed: (entry: number) => boolean,
): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.index.entries
    .slice(0, MOST_PEOPLE)
    .some(
      ({ words }, entry) =>
        entry !== person &&
        words.length > 1 &&
        doc.title.includes(words.join(' ')) &&
        isNamedBefore(doc, entry, at) &&
        isAllowed(entry),
    );

/** "власниця музею": where words are declined, the museum of which the text has told. */
const isOwnComplement = (doc: QuoteDocument, { at, complement }: TakeUp): boolean =>
  doc.lexicon.table.inflectedNames === true &&
  complement.every((word) =>
    doc.units
      .slice(Math.max(0, at - FARTHEST_UNIT), at)
      .some(({ kind, lower }) => kind === 'word' && isSameWord(lower, word, doc.lexicon)),
  );

/** "Cuando el árbitro marcó el penal, X se tapó la cara.": named in the sentence before, behind no preposition. */
function isUngovernedBefore(doc: QuoteDocument, at: number, entry: number): boolean {
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (before === undefined || doc.lexicon.articleGenders.size === 0) return false;
  const { prepositions, determiners } = doc.lexicon;
  for (let unit = before.from; unit < before.to; unit++) {
    const name = doc.index.names[doc.nameAt[unit] ?? -1];
    if (name?.from !== unit || doc.index.entryOf[doc.nameAt[unit] ?? -1] !== entry) continue;
    const opener = doc.units[name.titleFrom - 1]?.lower ?? '';
    return !prepositions.has(opener) && !determiners.has(opener);
  }
  return false;
}

/** "Ad alzare i toni ci pensa X.": the sentence before, in its paragraph, ends with its subject. */
function isInvertedBefore(doc: QuoteDocument, at: number, here: Sentence, entry: number): boolean {
  const before = doc.sentences[(doc.sentenceOf[at] ?? 0) - 1];
  if (before?.paragraph !== here.paragraph || doc.lexicon.articleGenders.size === 0) return false;
  const name = doc.index.names[doc.nameAt[before.to - 2] ?? -1];
  if (name === undefined || doc.index.entryOf[doc.nameAt[before.to - 2] ?? -1] !== entry) return false;
  return !doc.lexicon.prepositions.has(doc.units[name.titleFrom - 1]?.lower ?? '');
}

/** Whom the noun took up where it stands first: the person that the sentences before it are about. */
function subjectAt(
  doc: QuoteDocument,
  at: number,
  isAllowed: (entry: number) => boolean,
): number | undefined {
  const here = sentenceAt(doc, at);
  const subject = here === undefined ? undefined : subjectBefore(doc, at, here);
  return subject !== undefined && isAllowed(subject) ? subject : undefined;
}

/** "l'omicidio di X": whoever only a preposition governs is not yet somebody whom a noun takes up. */
function withoutGoverned(doc: QuoteDocument, { isAllowed, isFarAllowed }: Allowed, at: number): Allowed {
  if (doc.lexicon.articleGenders.size === 0) return { isAllowed, isFarAllowed };
  const isFree = (entry: number): boolean =>
    doc.index.entries[entry]?.mentions.some((mention) => {
      const { from = at, titleFrom = at } = doc.index.names[mention] ?? {};
      return from < at && !doc.lexicon.prepositions.has(doc.units[titleFrom - 1]?.lower ?? '');
    }) === true;
  return {
    isAllowed: (entry) => isAllowed(entry) && isFree(entry),
    isFarAllowed: (entry) => isFarAllowed(entry) && isFree(entry),
  };
}

/** The person that the nearest sentence before, in the same paragraph, is about. */
function subjectBefore(doc: QuoteDocument, at: number, here: Sentence): number | undefined {
  for (let index = (doc.sentenceOf[at] ?? 0) - 1; index >= 0; index--) {
    const sentence = doc.sentences[index];
    if (sentence?.paragraph !== here.paragraph) return undefined;
    const subject = subjectFrom(doc, sentence.from, sentence.to);
    if (subject?.kind === 'name') return doc.index.entryOf[subject.name];
  }
  return undefined;
}

/** The people whom a paragraph names before unit `at`. */
function namedWithin(doc: QuoteDocument, paragraph: number, at: number): number[] {
  const named = new Set<number>();
  for (let unit = at - 1; unit >= 0 && unit > at - FARTHEST_UNIT; unit--) {
    const own = sentenceAt(doc, unit)?.paragraph;
    if (own !== undefined && own < paragraph) break;
    const entry = own === paragraph ? doc.index.entryOf[doc.nameAt[unit] ?? -1] : undefined;
    if (entry !== undefined && isPersonEntry(doc, entry)) named.add(entry);
  }
  return [...named];
}

/** "cette dernière": the person named last. */
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
    const isFar = isVague && !doc.title.includes(words.at(-1) ?? ' ');
    return !isFar && isNamedBefore(doc, entry, noun.at) && isAllowed(entry) ? [entry] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
