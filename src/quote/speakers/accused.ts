import type { QuoteDocument } from '../document.js';
import { bareRoleOf } from '../roles/bare-role.js';
import { isNamedBefore, MOST_PEOPLE, namesOf } from './named-before.js';
import type { TakeUp } from './noun-taking-up.js';

/**
 * "подсудимый", "підозрювана": the only one of whom the text has told that a case is about him or her: "тренер X, которого
 * обвиняют", "дело в отношении X".
 */
export function accusedTakenUp(
  doc: QuoteDocument,
  { head, at }: TakeUp,
  isAllowed: (entry: number) => boolean,
): number | undefined {
  if (!doc.lexicon.accusedNouns.has(head)) return undefined;
  const accused = doc.index.entries.slice(0, MOST_PEOPLE).flatMap(({ mentions }, entry) => {
    const isKnown = isNamedBefore(doc, entry, at) && isAllowed(entry);
    return isKnown && namesOf(doc, mentions).some((name) => isAccusedAt(doc, name)) ? [entry] : [];
  });
  return accused.length === 1 ? accused[0] : undefined;
}

function isAccusedAt(doc: QuoteDocument, name: ReturnType<typeof namesOf>[number]): boolean {
  const { units, lexicon } = doc;
  const wordAt = (at: number): string => units[at]?.lower ?? '';
  const isTold =
    units[name.to]?.text === ',' &&
    lexicon.relatives.has(wordAt(name.to + 1)) &&
    lexicon.accusingVerbs.has(wordAt(name.to + 2));
  const from = bareRoleOf(doc, name)?.from ?? name.titleFrom;
  const isMarked = lexicon.accusedMarks.some((mark) =>
    mark.every((word, index) => wordAt(from - mark.length + index) === word),
  );
  return isTold || isMarked;
}
