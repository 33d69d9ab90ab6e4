import { AGENCIES } from './agencies.js';
import { isSentence, isSpeech } from './block-shapes.js';
import type { Block } from './blocks.js';
import { alternatives, closesWith, contains, isWholly, opensWith } from './phrase-pattern.js';
import { PHRASES, type Phrases } from './phrases/index.js';

/** One kind of leftover paragraph and how it is recognised, in every language we read. */
export interface BlockRule {
  /** What it is, for `--explain` and for tests. */
  readonly name: string;
  /** A longer block (UTF-16 code units) stays. */
  readonly maxLength: number;
  /** Any of these on the whole text of the block. */
  readonly patterns: readonly RegExp[];
  /** What must be true of the block besides. */
  readonly when?: (block: Block) => boolean;
}

/** The phrases of one kind in all languages. */
function all(kind: keyof Phrases): readonly string[] {
  return PHRASES.flatMap((phrases) => phrases[kind]);
}

const MONTHS = alternatives(all('months'));
const CLOCK = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?';

const isUnlikeProse = (block: Block) => block.linked >= 0.3 || !isSentence(block.text);
const isNoSpeech = (block: Block) => !isSpeech(block.text);
const hasAddress = (block: Block) => /@[\p{L}\p{N}_.]{2}|https?:\/\/|www\.|\d{3}-\d{4}/u.test(block.text);

/** The table of leftovers: general rules only, no outlet's own name. The first that matches names the block. */
export const BLOCK_RULES: readonly BlockRule[] = [
  { name: 'label', maxLength: 60, patterns: [isWholly(all('labels'))] },
  { name: 'credit', maxLength: 300, patterns: [opensWith(all('credits'), '\\s?[:/|©]')] },
  {
    // "Jane Doe/The Herald", "Jane Doe | Herald Photos"
    name: 'credit',
    maxLength: 80,
    patterns: [
      /^\p{Lu}[\p{L}.'’-]{1,24}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,3}\s?[/|]\s?(?:\p{Lu}[\p{L}.'’-]{0,24}\s?){1,4}$/u,
    ],
  },
  {
    name: 'read more',
    maxLength: 240,
    patterns: [
      opensWith(
        all('relatedHeadings').filter((phrase) => !phrase.includes('…')),
        '\\s?[:|»►→]\\s?\\S',
      ),
    ],
  },
  {
    name: 'read more',
    maxLength: 240,
    patterns: [opensWith(all('pointers'), '\\s?[:|»►→]')],
    when: isUnlikeProse,
  },
  { name: 'prompt', maxLength: 420, patterns: [opensWith(all('prompts'))] },
  { name: 'prompt', maxLength: 420, patterns: [contains(all('promptParts'))], when: isNoSpeech },
  { name: 'contact', maxLength: 320, patterns: [opensWith(all('contacts'))], when: hasAddress },
  {
    name: 'copyright',
    maxLength: 700,
    patterns: [
      opensWith(all('legal')),
      contains(all('legalParts')),
      /^[^\p{L}\p{N}]{0,3}(?:©|ⓒ|\(c\)\s|copyright\b.{0,3}(?:©|ⓒ|@|\(c\)|\d{4}))/iu,
      /무단\s?전재|無断転載|版权所有/u,
    ],
  },
  { name: 'disclosure', maxLength: 700, patterns: [contains(all('disclosures'))] },
  { name: 'contributors', maxLength: 200, patterns: [opensWith(all('contributors'))] },
  { name: 'contributors', maxLength: 500, patterns: [contains(all('contributorParts'))] },
  {
    name: 'caption',
    maxLength: 500,
    patterns: [
      new RegExp(
        `\\((?:[^()]{0,60}\\s)?(?:${alternatives([...all('credits'), 'ap photo'])})(?![\\p{L}])[^()]{0,120}\\)[^\\p{L}\\p{N}]{0,2}$`,
        'iu',
      ),
      // "A street in the old town. REUTERS/Jane Doe"
      new RegExp(`[.!?]\\s(?:${alternatives(AGENCIES)})\\s?/\\s?[\\p{L} .'’-]{1,60}$`, 'iu'),
      new RegExp(
        `[/|©–—-]\\s?(?:${alternatives(AGENCIES)})(?:\\s?[/|]\\s?[\\p{L} .'’-]{1,60})?\\)?[.\\s]{0,2}$`,
        'iu',
      ),
    ],
  },
  {
    name: 'caption',
    maxLength: 300,
    patterns: [closesWith(all('captionEnds')), opensWith(all('captionStarts'))],
    when: isUnlikeProse,
  },
  {
    name: 'gallery count',
    maxLength: 30,
    patterns: [/^(?:\p{L}{1,12}\s)?\d{1,3}\s?(?:of|\/|von|из|з|de|di|sur|of \/)\s?\/?\s?\d{1,3}$/iu],
  },
  {
    name: 'duration',
    maxLength: 60,
    patterns: [
      new RegExp(
        `^[^\\p{L}\\p{N}]{0,3}(?:\\p{L}{1,12}\\s){0,4}\\d{1,6}[-\\s]?(?:${alternatives(all('durations'))})[^\\p{L}\\p{N}]{0,3}$`,
        'iu',
      ),
    ],
    when: isUnlikeProse,
  },
  {
    name: 'date line',
    maxLength: 120,
    patterns: [
      opensWith(all('dates'), '[^\\d]{0,60}\\d'),
      // "Wednesday, November 20, 2019 10:15 AM EST", "20 novembre 2019 à 10:15", "20.11.2019, 10:15 Uhr", "10:15"
      new RegExp(
        `^(?:\\p{L}{1,14}[.,]{0,2}\\s){0,2}(?:${MONTHS})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?:\\D{0,8}${CLOCK})?.{0,24}$`,
        'iu',
      ),
      new RegExp(
        `^(?:\\p{L}{1,14}[.,]{0,2}\\s){0,2}\\d{1,2}\\.?\\s(?:de\\s)?(?:${MONTHS})\\.?,?(?:\\s(?:de\\s)?\\d{4})?(?:\\D{0,8}${CLOCK})?.{0,24}$`,
        'iu',
      ),
      new RegExp(
        `^(?:\\p{L}{1,14}[.,]{0,2}\\s){0,2}\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?:\\D{0,8}${CLOCK})?.{0,24}$`,
        'iu',
      ),
      new RegExp(`^${CLOCK}(?:\\s?[\\p{L}]{2,4})?(?:[,\\s–|-].{0,40})?$`, 'iu'),
    ],
    when: (block) => !isSentence(block.text) || block.text.length < 45,
  },
  {
    name: 'byline',
    maxLength: 140,
    patterns: [
      new RegExp(
        `^[^\\p{L}\\p{N}]{0,2}(?:${alternatives(all('bylines').flatMap((word) => [word, word[0]?.toUpperCase() + word.slice(1), word.toUpperCase()]))})\\s?:?\\s(?:[\\p{Lu}][\\p{L}.'’-]{0,24}[\\s,&|]{0,3}(?:(?:and|und|et|y|e|и|та|de|van|von|da|del|di)\\s)?){1,8}(?:[-–|,•·(].{0,60})?$`,
        'u',
      ),
    ],
    when: (block) => !isSentence(block.text),
  },
  {
    name: 'address alone',
    maxLength: 400,
    patterns: [
      /^(?:https?:\/\/|www\.|pic\.)\S+$/iu,
      /^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}$/u,
      /^(?:[#@][\p{L}\p{N}_]{1,60}[\s,]{0,3}){1,20}$/u,
    ],
  },
  {
    name: 'number alone',
    maxLength: 12,
    patterns: [/^[\d.,\s/%+–-]+$/u],
    when: (block) => block.tag !== 'tr',
  },
  {
    name: 'tags',
    maxLength: 900,
    patterns: [opensWith(all('tags'))],
    when: (block) => block.linked >= 0.4 && !isSentence(block.text),
  },
];

const RELATED_HEADING = isWholly(all('relatedHeadings'));
const MAX_HEADING = 90;

/** The name of the first rule that takes a block, if any. */
export function findBlockRule(block: Block): string | undefined {
  return BLOCK_RULES.find(
    ({ maxLength, patterns, when }) =>
      block.text.length <= maxLength &&
      patterns.some((pattern) => pattern.test(block.text)) &&
      (when === undefined || when(block)),
  )?.name;
}

/** Whether a block is a heading over other stories. */
export function isRelatedHeading(block: Block): boolean {
  return block.text.length <= MAX_HEADING && RELATED_HEADING.test(block.text);
}

/** A note on the author below the article: a full name, and what its bearer does ("Jane Doe is a reporter …"). */
const BIO = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'’-]{0,24}\\s){2,4}(?:${alternatives(all('bios'))})(?![\\p{L}])`,
  'u',
);
/** UTF-16 code units. */
const MAX_BIO = 300;

export function isBio({ text }: Block): boolean {
  return text.length <= MAX_BIO && BIO.test(text);
}
