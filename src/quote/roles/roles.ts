import type { QuoteDocument } from '../document.js';
import { groupsEnd } from '../groups/group-end.js';
import { isDeterminerAt, isInsideGroup, isPossessive, isSourceNoun, nameOf } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { wordsInSubjectsCase } from '../groups/words-in-case.js';
import { type Agreement, officeForm } from '../languages/agreement.js';
import type { Gender } from '../languages/lexicon.js';
import type { NameSpan } from '../names/describe-name.js';
import { baseOfNoun } from '../names/nominative.js';
import { sentenceAt } from '../text/sentences.js';
import { appositionBehind, type RoleWords } from './apposition.js';
import { adjectivesBefore, bareRoleOf } from './bare-role.js';
import { cutRole } from './cut-role.js';
import { officeBefore, officeBeforeComma } from './office-before.js';
import {
  canBeRoleWord,
  canOpenRole,
  endsInOffice,
  hasPersonNoun,
  hasSourceNoun,
  isGenderOnly,
  isOnePerson,
  isSomebodys,
  isTitle,
} from './role-words.js';

/** What the article calls a person besides the name. */
export interface Role {
  /** The article's own words: "director of the Institute for Modern State Development". */
  readonly text: string;
  /** Lower-case words by which "the director" is recognised again. */
  readonly nouns: readonly string[];
  /** That of its noun or article: "la ministre", "técnico". */
  readonly gender?: Gender;
}

/** Mentions looked at for a role: it is told when a person is introduced. */
const FIRST_MENTIONS = 4;
/** Units of a role before a name: "former Republican campaign manager". */
const MOST_BEFORE = 7;
/** Units of a role before a comma and its name. */
const MOST_BEFORE_COMMA = 14;
/** A role is shortened at a clause, and left out where it is still too long to print. Characters. */
const LONGEST_ROLE = 110;

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

/** The role before a name, else behind it; a degree says less than an office: "la docteure X, cheffe du service". */
function roleBeside(doc: QuoteDocument, name: NameSpan): Role | undefined {
  const before = roleInFront(doc, name);
  const front = doc.lexicon.emptyRoles.has(before?.text ?? '') ? undefined : before;
  if (front !== undefined && !doc.lexicon.degrees.has(front.text)) return front;
  const words = appositionBehind(doc, name.to);
  const behind = words?.isClause === true && front !== undefined ? undefined : toRole(doc, words);
  if (front === undefined || behind === undefined) return behind ?? front;
  const gender = behind.gender ?? front.gender;
  return { ...behind, nouns: [...behind.nouns, ...front.nouns], ...(gender && { gender }) };
}

/** The role before a name, as the language puts it there. */
function roleInFront(doc: QuoteDocument, name: NameSpan): Role | undefined {
  if (doc.lexicon.agreement !== undefined) return officeBefore(doc, name) ?? officeBeforeComma(doc, name);
  const own = roleOfBareNoun(doc, name);
  if (own !== undefined || isOwnerBefore(doc, name) || bareRoleOf(doc, name) !== undefined)
    return own ?? roleBeforeComma(doc, name);
  // "il parroco, padre Biagio Lentini": the title is less than the role before its comma.
  const told = isTitleBehindComma(doc, name.titleFrom - 1) ? roleBeforeComma(doc, name) : undefined;
  const title = doc.units[name.titleFrom - 1]?.lower ?? '';
  if (told !== undefined) return { ...told, nouns: [...told.nouns, title] };
  return roleBefore(doc, name.titleFrom, name.from) ?? roleBeforeComma(doc, name);
}

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
  if (!canHaveRoleBefore(doc, nameFrom)) return undefined;
  let from = titleFrom;
  while (from > 0 && from > titleFrom - MOST_BEFORE && canBeRoleWord(doc, from - 1)) from -= 1;
  while (from < nameFrom && (isPossessive(doc, from) || isGenderOnly(doc, from))) from += 1;
  // "прокомментировала решение директор библиотеки X": without articles the noun before may be an object.
  if (articles === '') while (from < nameFrom && !canOpenRole(doc, from)) from += 1;
  const role = cutRole(doc, from, nameFrom);
  const hasNoun = inflectedNames === true ? hasPersonNoun : hasSourceNoun;
  if (role.from >= role.to || !hasNoun(doc, role.from, role.to) || !endsInOffice(doc, role.headEnd))
    return undefined;
  return isSomebodys(doc, role.from) ? undefined : toRole(doc, role);
}

/** "la ministra de Sanidad Carmen Ruiz": the noun group right before the name, where its noun comes first. */
function roleOfGroup(doc: QuoteDocument, nameFrom: number): Role | undefined {
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
  const isDemonym = doc.lexicon.demonyms.has(doc.units[titleFrom - 1]?.lower ?? '');
  return isDemonym && isDeterminerAt(doc, titleFrom - 2) ? titleFrom - 3 : titleFrom - 1;
}

/** "начальник поліції [підполковник]": a rank behind the office belongs to the name. */
function beforeRank(doc: QuoteDocument, head: number, nameFrom: number): number {
  let to = nameFrom;
  while (to > head + 1 && RANK.test(doc.units[to - 1]?.lower ?? '')) to -= 1;
  return to;
}

const RANK =
  /^(?:генерал|адм[иі]рал|полковни|п[оі]дполковни|майор|кап[иі]тан|(?:старш\p{L}+ )?лейтенант|сержант|прапорщик)\p{L}*(?:-\p{L}+)?$/u;

const isAgeAt = (doc: QuoteDocument, at: number): boolean =>
  /^\p{N}+-(?:летн|річн)/u.test(doc.units[at]?.lower ?? '');

/** Where the longest noun group begins that ends at the name or its comma and can be one person. */
function roleStart(doc: QuoteDocument, end: number): number | undefined {
  let best: number | undefined;
  // "insieme alla [collega] X": the noun right before the name, where a preposition governs it.
  const isGovernedNoun =
    doc.units[end]?.text !== ',' &&
    doc.lexicon.articleGenders.size > 0 &&
    doc.lexicon.personNouns.has(doc.units[end - 1]?.lower ?? '') &&
    doc.lexicon.fusedArticles.has(doc.units[end - 2]?.lower ?? '');
  if (isGovernedNoun) return end - 1;
  for (let from = end - 1; from >= 0 && from > end - MOST_BEFORE_COMMA; from--) {
    // "la maire (DVG) de Saint-Rémy"
    if (doc.units[from]?.text === ')' && doc.units[from - 2]?.text === '(') from -= 3;
    const unit = doc.units[from];
    if (unit === undefined || unit.kind === 'break' || (unit.kind === 'sign' && !isInsideGroup(doc, from)))
      break;
    const phrase = phraseStartingAt(doc, from, end);
    if (phrase?.kind !== 'nominal' || !isHeadOfRole(doc, phrase.head, from)) continue;
    // "assessora alla Mobilità", "líder do governo no Senado"
    if (phrase.to === end || groupsEnd(doc, phrase.to, end) === end) best = from;
  }
  return best;
}

function isHeadOfRole(doc: QuoteDocument, head: number, from: number): boolean {
  if (doc.lexicon.table.headFirst !== true) return isOnePerson(doc, head);
  // "l'ancien maire", "a antiga ministra": an adjective may stand between article and noun.
  const isBehindAdjective = head === from + 1 && isDeterminerAt(doc, from - 1) && !isDeterminerAt(doc, from);
  const isPerson = doc.lexicon.personNouns.has(doc.units[head]?.lower ?? '') || isTitle(doc, head);
  // "pubblico ministero", "primo cittadino"
  return opensWithOffice(doc, from) || ((head === from || isBehindAdjective) && isPerson);
}

/** Words of "pubblico ministero", "capo della procura". */
const MOST_IN_OFFICE = 3;

function opensWithOffice(doc: QuoteDocument, from: number): boolean {
  const words = doc.units.slice(from, from + MOST_IN_OFFICE).map(({ lower }) => lower);
  return words.some(
    (_, index) => index > 0 && doc.lexicon.officesOf.has(words.slice(0, index + 1).join(' ')),
  );
}

/** The role in a noun that takes up a person: "le député de la Dordelle", and not "l'octogénaire", "cette dernière". */
export function roleOfNominal(doc: QuoteDocument, mention: Mention): Role | undefined {
  const { nearNouns, genericNouns, personNouns, articles, articleGenders, table, agreement } = doc.lexicon;
  if (agreement !== undefined) return roleOfOffice(doc, mention, agreement);
  const opener = mention.kind === 'nominal' ? (doc.units[mention.from]?.lower ?? '') : '';
  const isTakingUp = articleGenders.has(opener) || table.inflectedNames === true;
  if (mention.kind !== 'nominal' || !isTakingUp) return undefined;
  const head = baseOfNoun(doc.units[mention.head]?.lower ?? '', doc.lexicon);
  const isOffice = personNouns.has(head) && !nearNouns.has(head) && !genericNouns.has(head);
  return isOffice && (articles.has(opener) || table.inflectedNames === true)
    ? toRole(doc, mention)
    : undefined;
}

/** "one of the owners", "the No. 2". */
const isDeterminerKept = (doc: QuoteDocument, at: number): boolean =>
  doc.units[at + 1]?.text === '.' || doc.lexicon.prepositions.has(doc.units[at + 1]?.lower ?? '');

function toRole(doc: QuoteDocument, span: RoleWords | undefined): Role | undefined {
  if (span === undefined) return undefined;
  const to = endOfRole(doc, span);
  let { from } = span;
  while (from < to - 1 && isDeterminerAt(doc, from) && !isDeterminerKept(doc, from)) from += 1;
  if (doc.units[from] === undefined || doc.units[to - 1] === undefined) return undefined;
  let head = from;
  while (head < to - 1 && !doc.lexicon.inflections.has(doc.units[head]?.lower ?? '')) head += 1;
  // 'host of “Harbour Talk,”': the comma belongs to the sentence around it.
  const words = wordsInSubjectsCase(doc, { from, to, head }, true).replace(/,(?=[”"’']+$)/u, '');
  const text = isOpening(doc, from) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  if (text === '' || text.length > LONGEST_ROLE) return undefined;
  // "who leads the harbour union": the union is not whoever leads it.
  if (span.isClause === true) return { text, nouns: [] };
  const isDeclined = doc.lexicon.table.inflectedNames === true;
  const nouns = nounsIn(doc, from, isDeclined ? head + 1 : coreEndOf(doc, from, to));
  const gender = genderOfRole(doc, span.from, nouns[0]);
  return { text, nouns, ...(gender && { gender }) };
}

/** The end of a role before what belongs to the name or tells whose it is. */
function endOfRole(doc: QuoteDocument, { from, to }: RoleWords): number {
  // "hydrologist Dr. X": the degree belongs to the name.
  const beforePoint = doc.units[to - 1]?.text === '.' && isGenderOnly(doc, to - 2) ? to - 1 : to;
  const end = isGenderOnly(doc, beforePoint - 1) ? beforePoint - 1 : beforePoint;
  // "a advogada dela"
  const isOwned =
    end - from > 1 &&
    doc.lexicon.articleGenders.size > 0 &&
    doc.lexicon.genderHints.has(doc.units[end - 1]?.lower ?? '');
  return isOwned ? end - 1 : end;
}

/** Without an article a role may open its sentence; its capital is no part of it. */
function isOpening(doc: QuoteDocument, from: number): boolean {
  const isCommon = doc.lexicon.articleGenders.size > 0 && nameOf(doc, from) === undefined;
  const canOpen = doc.lexicon.table.articles === '' || isCommon;
  return canOpen && sentenceAt(doc, from)?.from === from;
}

/** The nouns in units `[from, to)` by which a person is taken up, in their first form. */
const nounsIn = (doc: QuoteDocument, from: number, to: number): string[] =>
  doc.units
    .slice(from, to)
    .flatMap(({ lower }, offset) =>
      isSourceNoun(doc, from + offset) || isTitle(doc, from + offset) ? [baseOfNoun(lower, doc.lexicon)] : [],
    );

/** "la maire", "avocate": what the noun of a role tells of a gender, or its article. */
function genderOfRole(doc: QuoteDocument, from: number, noun = ''): Gender | undefined {
  const { articleGenders, personNouns, epicenes } = doc.lexicon;
  const byNoun = articleGenders.size === 0 || epicenes.has(noun) ? 'any' : (personNouns.get(noun) ?? 'any');
  if (byNoun !== 'any') return byNoun;
  const article = [from, from - 1].find((at) => articleGenders.has(doc.units[at]?.lower ?? ''));
  const byArticle = epicenes.has(noun)
    ? undefined
    : articleGenders.get(doc.units[article ?? -1]?.lower ?? '');
  return byArticle === 'any' ? undefined : byArticle;
}

/** "porte-parole du ministre" is no minister: where the noun comes first, what it governs is somebody else. */
function coreEndOf(doc: QuoteDocument, from: number, to: number): number {
  if (doc.lexicon.table.headFirst !== true) return to;
  for (let at = from + 1; at < to; at++)
    if (doc.lexicon.prepositions.has(doc.units[at]?.lower ?? '')) return at;
  return to;
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
