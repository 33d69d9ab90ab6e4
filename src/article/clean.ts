import { CLEAN_RULES, type CleanRule } from './clean-rules.js';
import { foldedText, isElement, isText, type PageElement, type PageNode } from './dom.js';

/** A piece that holds more of the page's prose than this is no boilerplate, whatever it is called. */
const MAX_SHARE_OF_PROSE = 0.25;

/** Text in these elements is prose; all other text counts little when the article is looked for. */
const PROSE_TAGS = new Set(['p', 'blockquote', 'pre', 'li', 'td', 'dd']);

/**
 * Takes captions, credits, related headlines, sign-ups, share bars and the like out of the tree, by the names that
 * publishers give their boxes. A box that holds a good part of the page's prose stays: then the name was misleading.
 * @returns the names of the rules that took something, for `--explain`
 */
export function cleanPage(root: PageElement, rules: readonly CleanRule[] = CLEAN_RULES): string[] {
  const prose = measureProse(root);
  const total = prose.get(root) ?? 0;
  const selected = selectedBy(root, rules);
  const taken: string[] = [];
  const visit = (element: PageElement): void => {
    for (const child of [...element.children]) {
      const rule = findRule(child, rules, selected);
      if (rule !== undefined && (prose.get(child) ?? 0) <= total * (rule.maxShare ?? MAX_SHARE_OF_PROSE)) {
        child.remove();
        taken.push(rule.name);
      } else {
        visit(child);
      }
    }
  };
  visit(root);
  return taken;
}

/** Length of the prose inside each element, in one walk. */
function measureProse(root: PageElement): Map<PageElement, number> {
  const lengths = new Map<PageElement, number>();
  const visit = (node: PageNode, inProse: boolean): number => {
    if (isText(node)) return inProse ? (node.textContent ?? '').trim().length : 0;
    if (!isElement(node)) return 0;
    const inside = inProse || PROSE_TAGS.has(node.localName);
    let length = 0;
    for (const child of node.childNodes) length += visit(child, inside);
    lengths.set(node, length);
    return length;
  };
  visit(root, false);
  return lengths;
}

function selectedBy(root: PageElement, rules: readonly CleanRule[]): Map<PageElement, CleanRule> {
  const selected = new Map<PageElement, CleanRule>();
  for (const rule of rules) {
    if (rule.selector === undefined) continue;
    for (const element of root.querySelectorAll(rule.selector)) selected.set(element, rule);
  }
  return selected;
}

function findRule(
  element: PageElement,
  rules: readonly CleanRule[],
  selected: ReadonlyMap<PageElement, CleanRule>,
): CleanRule | undefined {
  const bySelector = selected.get(element);
  if (bySelector !== undefined) return bySelector;
  const words = nameWords(element);
  if (words.length === 0) return undefined;
  return rules.find((rule) => matches(rule, words, element));
}

function matches(rule: CleanRule, words: readonly string[], element: PageElement): boolean {
  const named =
    words.some((word) => rule.words?.includes(word)) ||
    words.some((word, i) => rule.pairs?.includes(`${word} ${words[i + 1] ?? ''}`));
  return named && (rule.maxLength === undefined || foldedText(element).length <= rule.maxLength);
}

/** "articleBody__photo-credit" → article, body, photo, credit. */
function nameWords(element: PageElement): string[] {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (name.length < 2 || name.length > 1_000) return [];
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
