import { Parser } from 'htmlparser2';

/** Why a page cannot be read; each has a sentence for an admin beside it. */
export type ExtractFailure =
  | 'not-html'
  | 'too-large'
  | 'too-deep'
  | 'empty'
  | 'paywalled'
  | 'timeout'
  | 'crashed';

/** What a page may cost before a DOM is built of it. */
export interface PageLimits {
  /** UTF-16 code units of the page. */
  readonly maxLength: number;
  readonly maxDepth: number;
  readonly maxElements: number;
  /** The depths of all elements together: for each, the DOM libraries walk to the root more than once. */
  readonly maxDepthInAll: number;
  /** Pieces of text between tags, and comments; every entity and every stray `<` begins one. Each becomes a node. */
  readonly maxTexts: number;
  /** On one element: linkedom keeps attributes in a list that it searches from the front. */
  readonly maxAttributes: number;
  readonly maxAttributesInAll: number;
  /** UTF-16 code units: linkedom passes all classes of an element in one call, whose stack is limited. */
  readonly maxClassLength: number;
  /** Of a `style`, which is parsed; UTF-16 code units. */
  readonly maxStyleLength: number;
  /** Text that is shown (UTF-16 code units): Readability reads the whole of it once for every element around. */
  readonly maxTextLength: number;
}

/**
 * What a page may cost in all. News pages stay far below: half of them have under 1,000 elements, the largest seldom
 * 10,000, and a depth of 60. Deep nesting hangs every DOM library (each level costs a stack frame or a walk to the
 * root), so it is refused.
 */
export const PAGE_LIMITS: PageLimits = {
  maxLength: 4_000_000,
  maxDepth: 512,
  maxElements: 100_000,
  maxDepthInAll: Number.POSITIVE_INFINITY,
  maxTexts: 400_000,
  maxAttributes: 1_000,
  maxAttributesInAll: 400_000,
  maxClassLength: 20_000,
  maxStyleLength: 200_000,
  maxTextLength: Number.POSITIVE_INFINITY,
};

/**
 * What a page may cost of which a tree is made; a larger one is narrowed first (`fit-page.ts`). An element with its
 * text costs some 100 µs of processor time: a page just below stays under 1 s (`bench/hostile`).
 */
export const TREE_LIMITS: PageLimits = {
  ...PAGE_LIMITS,
  maxElements: 4_000,
  maxDepthInAll: 160_000,
  maxTexts: 20_000,
  maxAttributesInAll: 40_000,
  maxTextLength: 1_000_000,
};

export interface PageSize {
  readonly elements: number;
  /** Elements around the innermost one, itself included. */
  readonly depth: number;
  /** Length of the text that is shown (UTF-16 code units), white space at the ends of pieces left out. */
  readonly textLength: number;
}

export type GuardOutcome =
  | ({ readonly kind: 'ok' } & PageSize)
  | { readonly kind: 'failed'; readonly reason: ExtractFailure; readonly message: string };

/** Thrown inside the parser's callbacks only, to stop reading at the first fault. */
class LimitReached extends Error {
  constructor(
    readonly reason: ExtractFailure,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Measures a page in one linear scan, before any DOM exists. It reads with htmlparser2, the parser below linkedom,
 * so depth and number are exactly those of the tree that would be built.
 */
export function guardPage(html: string, limits: PageLimits): GuardOutcome {
  if (html.length > limits.maxLength) {
    return failed('too-large', `The page has ${html.length} characters, more than ${limits.maxLength}.`);
  }
  if (isBinary(html)) return failed('not-html', 'The address answers with something that is not text.');
  try {
    return { kind: 'ok', ...measure(html, limits) };
  } catch (error) {
    if (error instanceof LimitReached) return failed(error.reason, error.message);
    throw error;
  }
}

function failed(reason: ExtractFailure, message: string): GuardOutcome {
  return { kind: 'failed', reason, message };
}

/** Text in these is not shown. */
const SILENT_TAGS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'title',
  'textarea',
  'select',
]);

/** Throws `LimitReached` at the first limit. */
function measure(html: string, limits: PageLimits): PageSize {
  let open = 0;
  let depth = 0;
  let depthInAll = 0;
  let silent = 0;
  let elements = 0;
  let attributes = 0;
  let attributesInAll = 0;
  let texts = 0;
  let textLength = 0;
  const check = (value: number, limit: number, reason: ExtractFailure, message: string): void => {
    if (value > limit) throw new LimitReached(reason, `${message} ${limit}.`);
  };
  const countText = (): void => {
    texts += 1;
    check(texts, limits.maxTexts, 'too-large', 'The page has more pieces of text than');
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        elements += 1;
        open += 1;
        depth = Math.max(depth, open);
        depthInAll += open;
        attributes = 0;
        if (SILENT_TAGS.has(name)) silent += 1;
        check(elements, limits.maxElements, 'too-large', 'The page has more elements than');
        check(open, limits.maxDepth, 'too-deep', 'The page nests its elements deeper than');
        check(depthInAll, limits.maxDepthInAll, 'too-deep', 'The depths of all elements add up to more than');
      },
      onattribute(name, value) {
        attributes += 1;
        attributesInAll += 1;
        check(attributes, limits.maxAttributes, 'too-large', 'An element has more attributes than');
        check(attributesInAll, limits.maxAttributesInAll, 'too-large', 'The page has more attributes than');
        const { maxClassLength, maxStyleLength } = limits;
        if (name === 'class')
          check(value.length, maxClassLength, 'too-large', 'An element has class names longer than');
        if (name === 'style')
          check(value.length, maxStyleLength, 'too-large', 'An element has a style longer than');
      },
      ontext(text) {
        countText();
        if (silent === 0) textLength += text.trim().length;
        check(textLength, limits.maxTextLength, 'too-large', 'The text of the page is longer than');
      },
      oncomment: countText,
      onprocessinginstruction: countText,
      onclosetag(name) {
        open -= 1;
        if (SILENT_TAGS.has(name)) silent -= 1;
      },
    },
    { lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return { elements, depth, textLength };
}

/** Text has hardly any control characters; what an image or an archive decodes to is full of them. */
function isBinary(html: string): boolean {
  const sample = html.slice(0, 4_000);
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (
      code === 0xfffd ||
      (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d)
    ) {
      controls += 1;
    }
  }
  return controls > sample.length / 20;
}
