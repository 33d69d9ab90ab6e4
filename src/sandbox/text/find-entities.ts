import type { FoundKind, MessageEntity } from '../wire.js';
import { endOf } from './arrange.js';

interface Finder {
  readonly type: FoundKind;
  /** Group 1 is the entity; what stands before it is only looked at. */
  readonly pattern: RegExp;
}

/** What Telegram marks by itself, most telling first. Hashtags of digits only, phone numbers and cards are left out. */
const FINDERS: readonly Finder[] = [
  { type: 'url', pattern: /(?<![\p{L}\p{N}@_])(https?:\/\/[^\s<>"«»]{3,2048})/giu },
  { type: 'email', pattern: /(?<![\p{L}\p{N}._%+-])([\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/giu },
  {
    type: 'url',
    pattern:
      /(?<![\p{L}\p{N}@_./-])((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{2,5})?(?:[/?#][^\s<>"«»]{0,2048})?)/giu,
  },
  { type: 'bot_command', pattern: /(?<![\w/<>@#])(\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?)(?![\w/])/gi },
  { type: 'mention', pattern: /(?<![\w@/])(@[a-z0-9_]{3,32})(?!\w)/gi },
  { type: 'hashtag', pattern: /(?<![\p{L}\p{N}_#@&])(#(?=\d{0,256}[\p{L}_])[\p{L}\p{M}\p{N}_]{1,256})/giu },
];

/** Bare hosts count as addresses only with one of these endings; Telegram knows all of them. */
const COMMON_ENDINGS =
  /\.(?:com|org|net|info|edu|gov|io|news|me|co|uk|de|fr|it|es|pt|br|ru|ua|eu|us|tv|int|example)(?:[:/?#]|$)/i;

/**
 * The addresses, mentions, hashtags and commands of a text that stand outside of `taken` entities.
 * @param taken what the sender marked: nothing is found inside links and code
 */
export function findEntities(text: string, taken: readonly MessageEntity[]): MessageEntity[] {
  const closed = taken.filter((entity) => ['text_link', 'text_mention', 'code', 'pre'].includes(entity.type));
  const found: MessageEntity[] = [];
  for (const { type, pattern } of FINDERS) {
    for (const match of text.matchAll(pattern)) {
      const value = withoutTrailingMarks(match[1] ?? '', type);
      if (value === '' || (type === 'url' && !/^https?:/i.test(value) && !COMMON_ENDINGS.test(value)))
        continue;
      const entity: MessageEntity = { type, offset: match.index, length: value.length };
      if (![...closed, ...found].some((other) => touches(entity, other))) found.push(entity);
    }
  }
  return found;
}

function withoutTrailingMarks(value: string, type: FoundKind): string {
  return type === 'url' ? value.replace(/[.,:;!?'")\]…]{1,64}$/, '') : value;
}

function touches(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < endOf(b) && b.offset < endOf(a);
}
