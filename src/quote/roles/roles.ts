import type { QuoteDocument } from '../document.js';
import { isDeterminerAt, isFiniteForm, nameOf } from '../groups/group-words.js';
import type { NameSpan } from '../names/describe-name.js';
import { baseOfNoun } from '../names/nominative.js';
import { sentenceAt } from '../text/sentences.js';
import { officeOfPredicate } from './apposed-office.js';
import { appositionBehind } from './apposition.js';
import { bareRoleOf } from './bare-role.js';
import { beforeRank } from './before-rank.js';
import { officeBefore, officeBeforeComma } from './office-before.js';
import { isOpenedTitle, isTitleBehindComma, roleBeforeComma } from './role-before-comma.js';
import { roleBefore } from './role-right-before.js';
import { roleStart } from './role-start.js';
import { isSomebodys } from './role-words.js';
import { type Role, toRole } from './to-role.js';

/** Mentions looked at for a role: it is told when a person is introduced. */
const FIRST_MENTIONS = 4;

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
