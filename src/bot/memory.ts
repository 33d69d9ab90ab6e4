import { createHash } from 'node:crypto';
import type { Clock } from '../model.js';
import { createBuckets, GROUP_RATE, PERSON_RATE, type TokenBuckets } from './rate-limit.js';

/** What the bot keeps between updates and may lose at a restart. */
export interface BotMemory {
  readonly people: TokenBuckets;
  readonly groups: TokenBuckets;
  /** Who is an administrator of which group, briefly. */
  readonly rights: ExpiringCache<boolean>;
  /** Questions that wait for a typed answer, by `questionKey`. */
  readonly questions: ExpiringCache<string>;
  /** Keeps a text that is too long for the data of a button; gives its key, which starts with `~` (17 bytes). */
  remember(text: string): string;
  /** The text of a key; undefined after a restart or a week. */
  recall(key: string): string | undefined;
  forget(key: string): void;
}

export interface ExpiringCache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
}

const RIGHTS_MS = 60_000;
const QUESTIONS_MS = 15 * 60_000;
const TEXTS_MS = 7 * 86_400_000;
const MAX_ENTRIES = 10_000;

/** Empty memory. */
export function createMemory(clock: Clock): BotMemory {
  const texts = createCache<string>(clock, TEXTS_MS, MAX_ENTRIES);
  return {
    people: createBuckets(clock, PERSON_RATE),
    groups: createBuckets(clock, GROUP_RATE),
    questions: createCache(clock, QUESTIONS_MS, MAX_ENTRIES),
    rights: createCache(clock, RIGHTS_MS, MAX_ENTRIES),
    remember: (text) => {
      const key = `~${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;
      texts.set(key, text);
      return key;
    },
    recall: (key) => texts.get(key),
    forget: (key) => texts.delete(key),
  };
}

/** Keeps a value for `ttlMs`, at most `limit` of them; the oldest go first. */
export function createCache<T>(clock: Clock, ttlMs: number, limit: number): ExpiringCache<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      return entry !== undefined && entry.until > clock() ? entry.value : undefined;
    },
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, { value, until: clock() + ttlMs });
      const oldest = entries.keys().next();
      if (entries.size > limit && !oldest.done) entries.delete(oldest.value);
    },
    delete: (key) => {
      entries.delete(key);
    },
  };
}
