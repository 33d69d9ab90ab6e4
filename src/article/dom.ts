import { DOMParser } from 'linkedom';

/**
 * The small part of the DOM that we use. The project compiles without TypeScript's `dom` library (this is a
 * server), and linkedom's own types are too loose to help, so what we rely on is written down here.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly childNodes: readonly PageNode[];
  readonly textContent: string | null;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: readonly PageElement[];
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  replaceWith(...nodes: PageNode[]): void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly childNodes: readonly PageNode[];
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  createTextNode(text: string): PageNode;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
}

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE` of the DOM standard. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/** The text of a node with white space folded to single spaces; '' for nothing. */
export function foldedText(node: PageNode | null | undefined): string {
  return foldSpace(node?.textContent ?? '');
}

/** Folds every run of white space (no-break spaces too) to one space and trims. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Elements that belong into `<head>` wherever a broken page has put them. */
const HEAD_ELEMENTS = new Set(['title', 'meta', 'link', 'script', 'style', 'base']);

/**
 * Parses a page into a document that has exactly one `<html>`, `<head>` and `<body>`.
 * linkedom builds what the markup says, not what a browser would: without `<html>` the first element becomes the
 * root and Readability sees an empty page. So stray nodes are moved to where a browser puts them.
 */
export function parsePage(html: string): PageDocument {
  const document = parse(lowerAttributes(html));
  // A page of bare text has no root element at all, which linkedom's getters do not survive.
  if (document.documentElement === null) return parse(`<html><head></head><body>${html}</body></html>`);
  if (!isRegular(document)) regularize(document);
  return document;
}

function parse(html: string): PageDocument {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as PageDocument;
}

/** linkedom finds `class` and not `CLASS`, which old pages write; only tags are touched, never the text. */
function lowerAttributes(html: string): string {
  if (!/\s(?:CLASS|ID|HREF|LANG|CONTENT)\s*=/.test(html)) return html;
  return html.replace(/<[a-zA-Z][^<>]*>/g, (tag) =>
    tag.replace(/\s(?:CLASS|ID|HREF|LANG|CONTENT|NAME|PROPERTY|REL|TYPE|SRC)\s*=/g, (name) =>
      name.toLowerCase(),
    ),
  );
}

function isRegular(document: PageDocument): boolean {
  const elements = document.childNodes.filter(isElement);
  const [root] = elements;
  if (root === undefined || elements.length > 1 || root.localName !== 'html') return false;
  const names = root.children.map((child) => child.localName).join(' ');
  return names === 'head body' && root.querySelector('head body') === null;
}

function regularize(document: PageDocument): void {
  const head = document.createElement('head');
  const body = document.createElement('body');
  const language = document.querySelector('html')?.getAttribute('lang');
  for (const node of [...document.childNodes]) {
    node.remove();
    sortInto(node, head, body, false);
  }
  const html = document.createElement('html');
  if (language) (html as PageElement & { lang: string }).lang = language;
  html.append(head, body);
  document.append(html);
}

/** Moves a node of a broken page to the head or the body; the frames around it (html, head, body) dissolve. */
function sortInto(node: PageNode, head: PageElement, body: PageElement, inHead: boolean): void {
  if (!isElement(node)) {
    if (isText(node)) body.append(node);
    return;
  }
  const isFrame = node.localName === 'html' || node.localName === 'head' || node.localName === 'body';
  if (isFrame) {
    for (const child of [...node.childNodes]) sortInto(child, head, body, node.localName === 'head');
    return;
  }
  const target = inHead && HEAD_ELEMENTS.has(node.localName) ? head : body;
  target.append(node);
}
