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
  /** On one element: linkedom keeps attributes in a list that it searches from the front. */
  readonly maxAttributes: number;
}

/**
 * News pages stay far below: the largest of some thousands has 1.5 MB, 9,000 elements and a depth of 60.
 * Deep nesting hangs every DOM library (each level costs a stack frame or a walk to the root), so it is refused.
 */
export const PAGE_LIMITS: PageLimits = {
  maxLength: 4_000_000,
  maxDepth: 512,
  maxElements: 100_000,
  maxAttributes: 1_000,
};

export type GuardOutcome =
  | { readonly kind: 'ok'; readonly elements: number }
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
export function guardPage(html: string, limits: PageLimits = PAGE_LIMITS): GuardOutcome {
  if (html.length > limits.maxLength) {
    return failed('too-large', `The page has ${html.length} characters, more than ${limits.maxLength}.`);
  }
  if (isBinary(html)) return failed('not-html', 'The address answers with something that is not text.');
  try {
    const elements = countElements(html, limits);
    return { kind: 'ok', elements };
  } catch (error) {
    if (error instanceof LimitReached) return failed(error.reason, error.message);
    throw error;
  }
}

function failed(reason: ExtractFailure, message: string): GuardOutcome {
  return { kind: 'failed', reason, message };
}

function countElements(html: string, limits: PageLimits): number {
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentagname() {
        elements += 1;
        depth += 1;
        attributes = 0;
        if (elements > limits.maxElements) {
          throw new LimitReached('too-large', `The page has more than ${limits.maxElements} elements.`);
        }
        if (depth > limits.maxDepth) {
          throw new LimitReached('too-deep', `The page nests its elements deeper than ${limits.maxDepth}.`);
        }
      },
      onattribute() {
        attributes += 1;
        if (attributes > limits.maxAttributes) {
          throw new LimitReached('too-large', `An element has more than ${limits.maxAttributes} attributes.`);
        }
      },
      onclosetag() {
        depth -= 1;
      },
    },
    { decodeEntities: false, lowerCaseAttributeNames: false },
  );
  parser.write(html);
  parser.end();
  return elements;
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
