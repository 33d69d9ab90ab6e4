import { z } from 'zod';
import { isLocalTime, isTimezone } from '../digest/schedule.js';
import { parseDuration } from './duration.js';

/* The zod schema of feeds.yaml. Each message says what to write instead. */

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const duration = z
  .string('must be a duration: write 30s, 10m or 2h.')
  .refine((text) => parseDuration(text) !== undefined, 'must be a duration: write 30s, 10m or 2h.')
  .transform((text) => parseDuration(text) ?? 0);

const topicName = z
  .string('must be the name of a topic.')
  .trim()
  .toLowerCase()
  .regex(
    /^[\p{L}\p{N}_-]{1,32}$/u,
    'is not a topic name: write one word of up to 32 letters, digits, - or _.',
  );

const localTime = z
  .string('must be a time of the day: write "08:00".')
  .refine(isLocalTime, 'must be a time of the day: write "08:00" or "18:30", with quotes.');

const language = z
  .string('must be a language code: write en, de or ru.')
  .regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/, 'must be a language code: write en, de or ru.')
  .transform((code) => code.slice(0, code.includes('-') ? code.indexOf('-') : undefined));

const topic = z.union(
  [
    topicName.transform((name) => ({ name })),
    z.strictObject({
      name: topicName,
      title: z.string('must be a text.').min(1, 'must not be empty.').optional(),
      words: z.array(z.string('must be a text.'), 'must be a list: write [word, "two words"].').optional(),
    }),
  ],
  'must be a name, or name, title and words: write "- name: world".',
);

const feed = z.union(
  [
    z.string().transform((url) => ({ url })),
    z.strictObject({
      url: z.string('must be the address of a feed.'),
      title: z.string('must be a text.').min(1, 'must not be empty.').optional(),
      topics: z.array(topicName, 'must be a list of topics: write [world, sports].').optional(),
      every: duration.optional(),
      language: language.optional(),
      weight: z
        .number('must be a number from 0 to 10.')
        .min(0, 'must be a number from 0 to 10.')
        .max(10, 'must be a number from 0 to 10.')
        .optional(),
    }),
  ],
  'must be an address, or url, topics, every, language and weight: write "- url: https://example.org/feed.xml".',
);

const chat = z.union(
  [
    z
      .string()
      .regex(
        /^@[A-Za-z]\w{3,31}$/,
        'must be a channel: write "@name" (with quotes) or its numeric id, -1001234567890.',
      ),
    z.number().int('must be a numeric chat id: write -1001234567890.'),
  ],
  'must be a channel: write "@name" (with quotes) or its numeric id, -1001234567890.',
);

const channel = z.strictObject({
  chat,
  topics: z.array(topicName, 'must be a list of topics: write [world, sports].').optional(),
  at: z
    .union(
      [
        z.literal('instant'),
        z.array(localTime).min(1, 'must name at least one time: write ["08:00", "18:30"].'),
      ],
      'must be a list of times, or instant: write ["08:00", "18:30"].',
    )
    .default(['08:00']),
  every: duration.optional(),
  days: z
    .array(z.enum(WEEKDAYS, `must be days of the week: write [${WEEKDAYS.slice(0, 5).join(', ')}].`))
    .min(1, 'must name at least one day.')
    .optional(),
  timezone: z
    .string('must be an IANA time zone: write Europe/Berlin.')
    .refine(isTimezone, 'is not an IANA time zone: write for example Europe/Berlin or America/New_York.')
    .default('UTC'),
  quiet: z
    .strictObject(
      { from: localTime, to: localTime },
      'must be from and to: write {from: "22:00", to: "07:00"}.',
    )
    .optional(),
  stories: z
    .number('must be a number from 1 to 20.')
    .int('must be a whole number.')
    .min(1, 'must be a number from 1 to 20.')
    .max(20, 'must be a number from 1 to 20.')
    .default(5),
  language: language.default('en'),
  signature: z.string('must be a text.').max(200, 'must be at most 200 characters.').optional(),
});

const list = <T extends z.ZodType>(entry: T, what: string) =>
  z
    .array(entry, `must be a list of ${what}, each beginning with "- ".`)
    .nullish()
    .transform((entries) => entries ?? []);

export const FEEDS_SCHEMA = z.strictObject(
  { topics: list(topic, 'topics'), feeds: list(feed, 'feeds'), channels: list(channel, 'channels') },
  'The file must hold topics, feeds and channels.',
);

export type RawFeedsFile = z.infer<typeof FEEDS_SCHEMA>;
export type RawChannel = RawFeedsFile['channels'][number];

/** ISO weekday numbers of day names. */
export function weekdays(days: readonly (typeof WEEKDAYS)[number][]): readonly number[] {
  return days.map((day) => WEEKDAYS.indexOf(day) + 1);
}
