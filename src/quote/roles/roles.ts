import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isFiniteForm, isPossessive, nameOf } from '../groups/group-words.js';
import { personBeforeObject } from '../groups/person-before-object.js';
import { GENITIVE, NOMINATIVE } from '../languages/declension.js';
import { isAgeAdjective } from '../names/age-adjective.js';
import { officeStart } from '../names/behind-office-of.js';
import type { NameSpan } from '../names/describe-name.js';
import { baseOfNoun, casesOfNoun } from '../names/nominative.js';
import { sentenceAt } from '../text/sentences.js';
import { officeOfPredicate } from './apposed-office.js';
import { appositionBehind } from './apposition.js';
import { adjectivesBefore, bareRoleOf } from './bare-role.js';
import { cutRole } from './cut-role.js';
import { officeBefore, officeBeforeComma } from './office-before.js';
import { roleStart } from './role-start.js';
import {
  canBeRoleWord,
  canOpenRole,
  endsInOffice,
  hasPersonNoun,
  hasSourceNoun,
  isGenderOnly,
  isSomebodys,
  isTitle,
} from './role-words.js';
import { type Role, toRole } from './to-role.js';

/** Mentions looked at for a role: it is told when a person is introduced. */
const FIRST_MENTIONS = 4;

/** Units of a role before a name: "former Republican campaign manager". */
const MOST_BEFORE = 7;

/** The role of each entry of the name index, in its order; undefined where the article tells none. */
export function findRoles(doc: QuoteDocument): (Role | undefined)[] {
  return doc.index.entries.map(({ mentions, kind }) => {
    if (kind === 'group' || kind === 'place') return undefined;
    for (const mention of mentions.slice(0, FIRST_MENTIONS)) {
      const name = doc.index.names[mention];
      const role = name && roleBeside(doc, name);
      if (role !== undefined) return role;
    }
    return undefined;
  });
}

/** The role before a name, else behind it; a degree or kinship says less than an office: "la docteure X, cheffe du service". */
function roleBeside(doc: QuoteDocument, name: NameSpan): Role | undefined {
  const before = roleInFront(doc, name);
  const front = doc.lexicon.emptyRoles.has(before?.text ?? '') ? undefined : before;
  const isLesser =
    doc.lexicon.degrees.has(front?.text ?? '') || doc.lexicon.kinNouns.has(front?.nouns[0] ?? '');
  if (front !== undefined && !isLesser) return front;
  const words = appositionBehind(doc, name.to);
  const told = words?.isClause === true && front !== undefined ? undefined : toRole(doc, words);
  const behind = doc.lexicon.emptyRoles.has(told?.text ?? '') ? undefined : told;
  if (front === undefined || behind === undefined)
    return behind ?? front ?? toRole(doc, officeOfPredicate(doc, name));
  const gender = behind.gender ?? front.gender;
  return { ...behind, nouns: [...behind.nouns, ...front.nouns], ...(gender && { gender }) };
}

/** The role before a name, as the language puts it there. */
function roleInFront(doc: QuoteDocument, name: NameSpan): Role | undefined {
  if (doc.lexicon.agreement !== undefined) return officeBefore(doc, name) ?? officeBeforeComma(doc, name);
  const own = officeBeforeTrade(doc, name) ?? roleOfBareNoun(doc, name);
  // "швейцарец сменит Юрия Ковригина": what does not agree with a full name is not its role.
  const isBare = isBareName(doc, name) || bareRoleOf(doc, name) !== undefined;
  if (own !== undefined || isOwnerBefore(doc, name) || isBare) return own ?? roleBeforeComma(doc, name);
  // "il parroco, padre Biagio Lentini": the title is less than the role before its comma.
  const isApposed = isTitleBehindComma(doc, name.titleFrom - 1) || isOpenedTitle(doc, name.titleFrom);
  const told = isApposed ? roleBeforeComma(doc, name) : undefined;
  const title = doc.units[name.titleFrom - 1]?.lower ?? '';
  if (told !== undefined) return { ...told, nouns: [...told.nouns, title] };
  if (isVerbBefore(doc, name.from)) return undefined;
  return roleBefore(doc, name.titleFrom, name.from) ?? roleBeforeComma(doc, name);
}

const isBareName = ({ lexicon }: QuoteDocument, { kind, words }: NameSpan): boolean =>
  lexicon.table.inflectedNames === true &&
  kind === 'person' &&
  words.length > 1 &&
  lexicon.firstNameForms.has(words[0]?.toLowerCase() ?? '');

/** "А от президент «Променя», [аграрій] X,": the office that opens the sentence tells more than the trade behind its comma. */
function officeBeforeTrade(doc: QuoteDocument, name: NameSpan): Role | undefined {
  const trade = bareRoleOf(doc, name);
  if (trade === undefined || trade.head !== name.from - 1 || doc.units[trade.from - 1]?.text !== ',')
    return undefined;
  const sentence = sentenceAt(doc, name.from);
  const start = roleStart(doc, trade.from - 1);
  if (sentence === undefined || start === undefined || start > sentence.from + MOST_OPENERS) return undefined;
  const office = roleBeforeComma(doc, { ...name, titleFrom: trade.from });
  const noun = baseOfNoun(doc.units[trade.head]?.lower ?? '', doc.lexicon);
  const { officesOf, titles } = doc.lexicon;
  const isOffice = office?.nouns.some((one) => officesOf.has(one) || titles.has(one)) === true;
  return isOffice && office ? { ...office, nouns: [...office.nouns, noun] } : undefined;
}

/** Small words before what opens a sentence: "А от". */
const MOST_OPENERS = 3;

/** "Trop tard, [juge] X": a verb that could be an office, where articles tell a gender. */
const isVerbBefore = (doc: QuoteDocument, nameFrom: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  isFiniteForm(doc, nameFrom - 1) &&
  !isDeterminerAt(doc, nameFrom - 2);

/** "le curé de Brisac, [le père] X": a title behind its article and a comma. */
const isOpenedTitle = (doc: QuoteDocument, titleFrom: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.units[titleFrom - 2]?.text === ',' &&
  isDeterminerAt(doc, titleFrom - 1) &&
  doc.lexicon.titles.has(doc.units[titleFrom]?.lower ?? '');

/** ", padre X", ", brigadeiro X": one word without an article between a comma and the name. */
const isTitleBehindComma = (doc: QuoteDocument, at: number): boolean =>
  doc.lexicon.articleGenders.size > 0 &&
  doc.units[at - 1]?.text === ',' &&
  (isTitle(doc, at) || isGenderOnly(doc, at) || doc.lexicon.personNouns.has(doc.units[at]?.lower ?? ''));

/** "le préfet de la Haute-Sarre": what a role governs does not have it. */
const isGoverned = (doc: QuoteDocument, nameFrom: number): boolean =>
  isDeterminerAt(doc, nameFrom - 1) || doc.lexicon.prepositions.has(doc.units[nameFrom - 1]?.lower ?? '');

/** An office stands right before the name, or what an office governs: "ambassador to Britain X". */
const canHaveRoleBefore = (doc: QuoteDocument, nameFrom: number): boolean =>
  endsInOffice(doc, nameFrom) || nameOf(doc, nameFrom - 1) !== undefined;

/** "Russian Foreign Minister Sergei Lavrov", "campaign manager Robby Mook". */
function roleBefore(doc: QuoteDocument, titleFrom: number, nameFrom: number): Role | undefined {
  const { headFirst, articles, inflectedNames } = doc.lexicon.table;
  if (headFirst === true && articles !== '')
    return isGoverned(doc, titleFrom) ? undefined : roleOfGroup(doc, nameFrom);
  if (!canHaveRoleBefore(doc, nameFrom) || isOfSeveral(doc, nameFrom - 1)) return undefined;
  const owning = roleWithOf(doc, titleFrom, nameFrom);
  if (owning !== undefined) return owning;
  let from = titleFrom;
  while (from > 0 && from > titleFrom - MOST_BEFORE && canBeRoleWord(doc, from - 1)) from -= 1;
  while (from < nameFrom && (isPossessive(doc, from) || isGenderOnly(doc, from))) from += 1;
  // "прокомментировала решение директор библиотеки X": without articles the noun before may be an object.
  if (articles === '') while (from < nameFrom && !canOpenRole(doc, from)) from += 1;
  const role = cutRole(doc, from, beforeGenderOnly(doc, from, nameFrom));
  const hasNoun = inflectedNames === true ? hasPersonNoun : hasSourceNoun;
  if (role.from >= role.to || !hasNoun(doc, role.from, role.to) || !endsInOffice(doc, role.headEnd))
    return undefined;
  return isSomebodys(doc, role.from) ? undefined : toRole(doc, role);
}

/** "радить молодим [авторам] Жук": where words are declined, several people to whom something was said. */
function isOfSeveral({ units, lexicon }: QuoteDocument, at: number): boolean {
  const { singular, plural } = lexicon.inflections.get(units[at]?.lower ?? '') ?? {};
  return singular === undefined && plural !== undefined;
}

/** "Leader of the Opposition X": the office and what it is of. */
function roleWithOf(doc: QuoteDocument, titleFrom: number, nameFrom: number): Role | undefined {
  const governed = nameOf(doc, titleFrom - 1);
  const nameTo = nameOf(doc, nameFrom)?.to ?? nameFrom;
  const from = governed && officeStart(doc.units, governed.from, nameTo, doc.lexicon);
  return from === undefined ? undefined : toRole(doc, { from, to: titleFrom });
}

/** "the conductor [Dame] Rosalind Peake": what tells only a gender belongs to the name. */
function beforeGenderOnly(doc: QuoteDocument, from: number, nameFrom: number): number {
  let end = nameFrom;
  while (end > from && isGenderOnly(doc, doc.units[end - 1]?.text === '.' ? end - 2 : end - 1)) end -= 1;
  return end;
}

/** "la ministra de Sanidad Carmen Ruiz": the noun group right before the name, where its noun comes first. */
function roleOfGroup(doc: QuoteDocument, nameFrom: number): Role | undefined {
  if (personBeforeObject(doc, nameFrom, nameFrom, 0) !== undefined) return undefined;
  const start = roleStart(doc, nameFrom);
  return start === undefined || isSomebodys(doc, start) || isBareObject(doc, start)
    ? undefined
    : toRole(doc, { from: start, to: nameFrom });
}

/** "los candidatos a [gobernador] X y Y": behind a preposition an office without an article is nobody's yet. */
const isBareObject = (doc: QuoteDocument, from: number): boolean => {
  const before = doc.units[from - 1]?.lower ?? '';
  const { articleGenders, prepositions, fusedArticles, accordingTo } = doc.lexicon;
  if (articleGenders.size === 0 || isDeterminerAt(doc, from)) return false;
  const isSource = accordingTo.some(([first, second]) => first === before && second === undefined);
  return prepositions.has(before) && !fusedArticles.has(before) && !isSource;
};

/** "адвоката [Прокопенка] Олега Вітвіцького": the role is the full name's behind it. */
const isOwnerBefore = (doc: QuoteDocument, { to, words }: NameSpan): boolean =>
  doc.lexicon.table.inflectedNames === true && words.length === 1 && nameOf(doc, to)?.kind === 'person';

/** "депутат от «Нового пути» Рустам Хабибов", where a language has no articles. */
function roleOfBareNoun(doc: QuoteDocument, name: NameSpan): Role | undefined {
  const role = bareRoleOf(doc, name);
  if (role === undefined) return undefined;
  // "її адвокат X": an office says something by itself, "її брат X" nothing.
  const isOffice = doc.lexicon.officesOf.has(baseOfNoun(doc.units[role.head]?.lower ?? '', doc.lexicon));
  return isSomebodys(doc, role.from) && !isOffice
    ? undefined
    : toRole(doc, { from: role.from, to: beforeRank(doc, role.head, name.from) });
}

/** "la ministra de Sanidad, Carmen Ruiz,", "the bank's governor, Anders Lindqvist." where a language says it so. */
function roleBeforeComma(doc: QuoteDocument, { titleFrom, to }: NameSpan): Role | undefined {
  const { apposedNames, headFirst } = doc.lexicon.table;
  const comma = headFirst === true ? commaBefore(doc, titleFrom) : titleFrom - 1;
  if (apposedNames !== true || doc.units[comma]?.text !== ',') return undefined;
  const next = doc.units[to];
  const isClosed =
    next === undefined || next.kind !== 'word' || (headFirst === true && doc.lexicon.verbs.has(next.lower));
  const start = roleStart(doc, comma);
  // "Presidente da associação, X não aceita": it opens its sentence without an article.
  const isBareOpening =
    headFirst === true &&
    start !== undefined &&
    sentenceAt(doc, start)?.from === start &&
    !isDeterminerAt(doc, start);
  const from = isClosed || isBareOpening ? start : undefined;
  if (from === undefined) return undefined;
  // "after a meeting with the governor, X said": that is somebody else.
  const isOther = headFirst !== true && doc.lexicon.prepositions.has(doc.units[from - 1]?.lower ?? '');
  const own = doc.lexicon.table.inflectedNames === true ? adjectivesBefore(doc, from) : from;
  return isOther || isSomebodys(doc, own) ? undefined : toRole(doc, { from: own, to: comma });
}

/** "il parroco, don Mauro Spadaro", "il relatore, l'olandese Pieter Huisman": what stands between is no part of the role. */
function commaBefore(doc: QuoteDocument, titleFrom: number): number {
  const isStepped = isGenderOnly(doc, titleFrom - 1) || isTitleBehindComma(doc, titleFrom - 1);
  // "второго пилота, 27-летней Марины Саввиной"
  if (isStepped || isAgeAt(doc, titleFrom - 1)) return titleFrom - 2;
  if (isOpenedTitle(doc, titleFrom)) return titleFrom - 2;
  const isDemonym = doc.lexicon.demonyms.has(doc.units[titleFrom - 1]?.lower ?? '');
  return isDemonym && isDeterminerAt(doc, titleFrom - 2) ? titleFrom - 3 : titleFrom - 1;
}

/** "начальник поліції [підполковник]": a rank behind the office belongs to the name. */
function beforeRank(doc: QuoteDocument, head: number, nameFrom: number): number {
  let to = nameFrom;
  while (to > head + 1 && (isRank(doc, to - 1, head) || isSecondNoun(doc, to - 1, head))) to -= 1;
  return to;
}

/** In the case of the office: "помощник [капитана]" has no rank. */
const isRank = ({ units, lexicon }: QuoteDocument, at: number, head: number): boolean =>
  RANK.test(units[at]?.lower ?? '') &&
  (casesOfNoun(units[at]?.lower ?? '', lexicon) & casesOfNoun(units[head]?.lower ?? '', lexicon)) > 0;

/** "геолог університету [професор] X": one person's noun in the subject's case, which the office does not govern. */
function isSecondNoun(doc: QuoteDocument, at: number, head: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  const { personNouns, titles, inflections } = doc.lexicon;
  const { singular, plural } = inflections.get(word) ?? {};
  const cases = singular?.cases ?? 0;
  const isOne = (cases & NOMINATIVE) > 0 && (cases & GENITIVE) === 0 && plural === undefined;
  return at > head + 1 && isOne && (personNouns.has(word) || titles.has(word));
}

const RANK =
  /^(?:генерал|адм[иі]рал|полковни|п[оі]дполковни|майор|кап[иі]тан|(?:старш\p{L}+ )?лейтенант|сержант|прапорщик)\p{L}*(?:-\p{L}+)?$/u;

const isAgeAt = (doc: QuoteDocument, at: number): boolean => isAgeAdjective(doc.units[at]?.lower ?? '');
