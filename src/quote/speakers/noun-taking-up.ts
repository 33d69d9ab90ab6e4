import type { QuoteDocument } from '../document.js';
import { isFiniteForm, isNounPreposition, nameOf } from '../groups/group-words.js';
import type { Nominal } from '../groups/mention.js';
import type { Gender } from '../languages/lexicon.js';
import { isDemonymAt } from '../names/demonyms.js';
import { baseOfNoun } from '../names/nominative.js';
import { genderOfPast } from '../names/past-gender.js';
import { officesIn } from '../roles/offices.js';
import { FARTHEST_UNIT } from './people-of-paragraph.js';

/** A noun behind an article or "this" that may take up a person named before, and what it tells of that person. */
export interface TakeUp {
  readonly at: number;
  readonly head: string;
  /** What offices it may name; see `officesIn`. */
  readonly offices: readonly number[];
  readonly gender: Gender | undefined;
  /** What the noun governs, small words left out: "député de la Dordelle" has "dordelle". */
  readonly complement: readonly string[];
  /** It tells where somebody is from, or what somebody was. */
  readonly describes: boolean;
  /** It tells what somebody was: "бывшая теннисистка". */
  readonly isFormer: boolean;
  /** The names among them, and not the State. */
  readonly owners: readonly string[];
}

/** What a noun group tells of whom it takes up; undefined where it takes up nobody. */
export function takeUpOf(doc: QuoteDocument, mention: Nominal): TakeUp | undefined {
  const { from, to, head } = mention;
  const { personNouns, epicenes, latterNouns, prepositions, determiners, table } = doc.lexicon;
  const byArticle = genderOfMark(doc, mention) ?? articleGenderOf(doc, mention);
  const word = baseOfNoun(doc.units[head]?.lower ?? '', doc.lexicon);
  const byNoun = personNouns.get(word) ?? genderByEnding(doc, mention);
  const words = doc.units
    .slice(from, to)
    .flatMap(({ kind, lower }, index) => (kind !== 'word' ? [] : [from + index === head ? word : lower]));
  const offices = officesIn(words, doc.lexicon);
  const isPersonal =
    byNoun !== undefined ||
    offices.length > 0 ||
    latterNouns.has(word) ||
    isFormer(doc, mention, word) ||
    isSomeone(doc, mention);
  // "il suo presidente": the president of whatever was told of.
  const isOwned = head > from + 1 && doc.lexicon.ownMarks.has(doc.units[from + 1]?.lower ?? '');
  if (byArticle === undefined || !isPersonal || isOwned || isUnnamedBefore(doc, from, word)) return undefined;
  const isTold = byArticle !== 'any' && !epicenes.has(word);
  const gender = isTold ? byArticle : (genderByVerb(doc, mention, byNoun) ?? byNoun);
  const behind = words.slice(words.indexOf(word) + 1);
  // Where the noun is declined, what it governs stands right behind it.
  const joint = behind.findIndex((one) => prepositions.has(one));
  const first = table.inflectedNames === true ? 0 : joint;
  // "сказала россиянка [на корте]": where it was said.
  const last = table.inflectedNames === true && joint >= 0 ? joint : behind.length;
  const complement = (first < 0 ? [] : behind.slice(first, last)).filter(
    (one, index) =>
      !prepositions.has(one) &&
      !determiners.has(one) &&
      !isPartOfOffice(doc, word, behind.slice(0, first + index + 1)),
  );
  const owners = complement.filter((one) => isOwner(doc, one, from, to));
  const isShaped = !personNouns.has(word) && byNoun !== undefined;
  const describes =
    isShaped || ((offices.length === 0 || complement.length === 0) && isSomeone(doc, mention));
  return {
    describes,
    isFormer: isFormerAt(doc, mention),
    at: from,
    head: word,
    offices,
    gender: gender === 'any' ? undefined : gender,
    complement,
    owners,
  };
}

/** "каже ливарник", "шутит юбилярша": alone right behind a verb of saying, a noun of no list that ends like a trade. */
function genderByEnding(doc: QuoteDocument, { from, to, head }: Nominal): Gender | undefined {
  const { speakerEndings, inflections, groupNouns } = doc.lexicon;
  const { lower = '', capital = true } = doc.units[head] ?? {};
  if (
    to - from !== 1 ||
    capital ||
    inflections.has(lower) ||
    groupNouns.has(lower) ||
    !isFiniteForm(doc, from - 1)
  )
    return undefined;
  const has = (gender: Gender): boolean => speakerEndings[gender].some((ending) => lower.endsWith(ending));
  if (has('female')) return 'female';
  return has('male') ? 'male' : undefined;
}

/** "la première", of two people: nothing but its article stands beside it. */
export const isFormer = ({ lexicon }: QuoteDocument, { from, to }: Nominal, word: string): boolean =>
  to === from + 2 && lexicon.formerNouns.has(word);

/** "il trentino", "l'ex gregario": an article or a mark before the noun makes a person of it. */
function isSomeone({ units, lexicon }: QuoteDocument, { from, head }: Nominal): boolean {
  return isFormerAt({ units, lexicon }, { from, head }) || isDemonymAt(units, head, lexicon);
}

const isFormerAt = (
  { units, lexicon }: Pick<QuoteDocument, 'units' | 'lexicon'>,
  { from, head }: Pick<Nominal, 'from' | 'head'>,
): boolean => lexicon.formerMarks.has(units[head - 1]?.lower ?? '') && head > from;

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

/** "l'ancien skipper": where the article tells no gender, the word for what he was does. */
const genderOfMark = ({ units, lexicon }: QuoteDocument, { from, head }: Nominal): Gender | undefined => {
  if (head < from + 2 || lexicon.articleGenders.get(units[from]?.lower ?? '') !== 'any') return undefined;
  const gender = lexicon.formerMarks.get(units[head - 1]?.lower ?? '');
  return gender === 'any' ? undefined : gender;
};

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
  const isShaped = genderByEnding(doc, { kind: 'nominal', from, to, head }) !== undefined;
  const isOne = inflections.get(noun)?.singular !== undefined || isShaped;
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

/** "l'octogénaire", "el experto": it fits anyone, whatever the role. */
export const isDescribing = (doc: QuoteDocument, { head, describes }: TakeUp): boolean =>
  describes || doc.lexicon.nearNouns.has(head) || doc.lexicon.genericNouns.has(head);

/** "la madre", "il portavoce": neither an office nor a trade; it tells of somebody new unless a role has it. */
export const isIntroducing = (doc: QuoteDocument, noun: TakeUp): boolean =>
  doc.lexicon.articleGenders.size > 0 && noun.offices.length === 0 && !isDescribing(doc, noun);

/** "la directiva", "la defensa": a body, unless somebody has that noun as a role. */
export function isBody({ lexicon }: QuoteDocument, { head, gender }: TakeUp): boolean {
  // "el defensa" plays, "la defensa" is the counsel's side.
  const isMan = gender === 'male' && lexicon.personNouns.get(head) === 'male';
  return lexicon.articleGenders.size > 0 && lexicon.groupNouns.has(head) && !isMan;
}

/** Without articles "свидетель" may be anyone: only who was called so is taken up by it. */
export const isAnonymousNoun = ({ lexicon }: QuoteDocument, { head }: TakeUp): boolean =>
  lexicon.table.articles === '' && lexicon.anonymousNouns.has(head) && !lexicon.genericNouns.has(head);
