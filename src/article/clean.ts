import { BLOCK_TAGS } from './blocks.js';
import { CLEAN_RULES, type CleanRule } from './clean-rules.js';
import { foldedText, isElement, isText, type PageElement, type PageNode } from './dom.js';

/** A piece that holds more of the page's prose than this is no boilerplate, whatever it is called. */
const MAX_SHARE_OF_PROSE = 0.25;

/** A text node at least this long (UTF-16 code units) is prose: shorter ones are labels, menus and names. */
const MIN_PROSE = 40;

/** Text in these is no prose of the article, however long. */
const NO_PROSE_TAGS = new Set([
  'a',
  'script',
  'style',
  'noscript',
  'template',
  'figcaption',
  'button',
  'option',
  'textarea',
]);

/** A class attribute longer than this is generated, and costs more than it tells. */
const MAX_NAME_LENGTH = 300;

/**
 * Takes captions, credits, related headlines, sign-ups, share bars and the like out of the tree, by the names that
 * publishers give their boxes. A box that holds a good part of the page's prose stays: then the name was misleading.
 * Linear in the size of the page.
 * @returns the names of the rules that took something, for `--explain`
 */
export function cleanPage(root: PageElement, rules: readonly CleanRule[] = CLEAN_RULES): string[] {
  const prose = measureProse(root);
  const limit = (prose.get(root) ?? 0) * MAX_SHARE_OF_PROSE;
  const find = ruleFinder(root, rules);
  const taken: string[] = [];
  const visit = (element: PageElement, inSentence: boolean): void => {
    const isSentence = inSentence || hasOwnText(element);
    for (const child of [...element.children]) {
      // A box inside a sentence goes before the words around it are judged.
      if (isSentence) visit(child, true);
      const rule = (prose.get(child) ?? 0) <= limit ? find(child) : undefined;
      if (rule !== undefined && !(isSentence && isPartOfSentence(child))) {
        child.remove();
        taken.push(rule.name);
      } else if (!isSentence) {
        visit(child, false);
      }
    }
  };
  visit(root, false);
  return taken;
}

/** Whether an element has words of its own: then what is inline in it is part of a sentence and must stay. */
function hasOwnText(element: PageElement): boolean {
  return element.childNodes.some((node) => isText(node) && /[\p{L}\p{N}]/u.test(node.textContent ?? ''));
}

/** A name or a link inside running text, however it is called. Three links in a row are a box that was put there. */
function isPartOfSentence(element: PageElement): boolean {
  return !BLOCK_TAGS.has(element.localName) && [...element.querySelectorAll('a')].length < 3;
}

/** Length of the prose inside each element, in one walk. */
function measureProse(root: PageElement): ReadonlyMap<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  const visit = (node: PageNode): number => {
    if (isText(node)) {
      const length = (node.textContent ?? '').trim().length;
      return length >= MIN_PROSE ? length : 0;
    }
    if (!isElement(node) || NO_PROSE_TAGS.has(node.localName)) return 0;
    let length = 0;
    for (const child of node.childNodes) length += visit(child);
    lengths.set(node, length);
    return length;
  };
  visit(root);
  return lengths;
}

type FindRule = (element: PageElement) => CleanRule | undefined;

/** Indexes the table by word and by selector, so that an element costs a few look-ups. */
function ruleFinder(root: PageElement, rules: readonly CleanRule[]): FindRule {
  const byWord = new Map<string, CleanRule>();
  const bySelector = new Map<PageElement, CleanRule>();
  for (const rule of rules) {
    for (const word of [...(rule.words ?? []), ...(rule.pairs ?? [])]) byWord.set(word, rule);
    if (rule.selector === undefined) continue;
    for (const element of root.querySelectorAll(rule.selector)) bySelector.set(element, rule);
  }
  return (element) => {
    const words = nameWords(element);
    const named = words.flatMap((word, i) => [byWord.get(word), byWord.get(`${word} ${words[i + 1] ?? ''}`)]);
    return [bySelector.get(element), ...named].find((rule) => rule !== undefined && fits(element, rule));
  };
}

function fits(element: PageElement, { maxLength, minLinked }: CleanRule): boolean {
  if (maxLength === undefined && minLinked === undefined) return true;
  const { length } = foldedText(element);
  if (maxLength !== undefined && length > maxLength) return false;
  return minLinked === undefined || linkedLength(element) >= length * minLinked;
}

function linkedLength(element: PageElement): number {
  if (element.localName === 'a') return foldedText(element).length;
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + foldedText(link).length, 0);
}

/** "articleBody__photo-credit" → article, body, photo, credit. */
function nameWords(element: PageElement): string[] {
  const custom = element.localName.includes('-') ? element.localName : '';
  const name = ['class', 'id', 'data-component', 'data-module', 'data-testid', 'aria-label']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .concat(custom)
    .join(' ')
    .slice(0, MAX_NAME_LENGTH);
  // The empty word between two names keeps pairs inside one name.
  return name.split(/\s+/).flatMap((part) => [
    ...part
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== ''),
    '',
  ]);
}
