import { describe, expect, test } from 'vitest';
import { parseFeedsFile } from '../../src/config/feeds-file.js';

const parse = (lines: readonly string[]) => parseFeedsFile(lines.join('\n'));

describe('feeds.yaml', () => {
  test('a file with everything gives topics, feeds and channels', () => {
    const value = parse([
      'topics:',
      '  - name: world',
      '    title: The world',
      '    words: [summit, "peace talks"]',
      '  - sports',
      'feeds:',
      '  - url: https://courier.example/feed.xml',
      '    topics: [world]',
      '    every: 10m',
      '    weight: 0.5',
      '    language: de-AT',
      '  - https://herald.example/rss',
      'channels:',
      '  - chat: "@morning_news"',
      '    topics: [world]',
      '    at: ["18:30", "08:00"]',
      '    days: [mon, fri]',
      '    timezone: Europe/Kyiv',
      '    stories: 3',
      '  - chat: -1001234567890',
      '    at: instant',
      '    every: 2h',
    ]);
    const expected = {
      kind: 'ok',
      file: {
        topics: [
          { name: 'world', title: 'The world', words: ['summit', 'peace talks'] },
          { name: 'sports', title: 'Sports', words: [] },
        ],
        feeds: [
          {
            url: 'https://courier.example/feed.xml',
            origin: 'file',
            topics: ['world'],
            everyMs: 600_000,
            weight: 0.5,
            language: 'de',
          },
          { url: 'https://herald.example/rss', origin: 'file', topics: [] },
        ],
        channels: [
          {
            chat: '@morning_news',
            topics: ['world'],
            schedule: { kind: 'daily', at: ['08:00', '18:30'], days: [1, 5], timezone: 'Europe/Kyiv' },
            stories: 3,
            language: 'en',
          },
          {
            chat: -1001234567890,
            topics: [],
            schedule: { kind: 'instant', everyMs: 7_200_000, timezone: 'UTC' },
            stories: 5,
            language: 'en',
          },
        ],
      },
    };
    expect(value).toEqual(expected);
  });

  test('an empty file is no fault', () => {
    expect(parse([''])).toEqual({ kind: 'ok', file: { topics: [], feeds: [], channels: [] } });
  });

  test('all faults are named at once, each with its line and what to write', () => {
    const value = parse([
      'topics: [world]',
      'feeds:',
      '  - url: courier.example/feed.xml',
      '    every: soon',
      '  - url: https://herald.example/rss',
      '    topic: [world]',
      'channels:',
      '  - chat: morning',
      '    at: ["8:00"]',
      '    timezone: Kiev time',
      '    stories: 50',
    ]);
    const expected = [
      [4, 'feeds[0].every must be a duration: write 30s, 10m or 2h.'],
      [6, 'feeds[1].topic is not a setting.'],
      [8, 'channels[0].chat must be a channel: write "@name" (with quotes)'],
      [9, 'channels[0].at[0] must be a time of the day: write "08:00"'],
      [10, 'channels[0].timezone is not an IANA time zone: write for example Europe/Berlin'],
      [11, 'channels[0].stories must be a number from 1 to 20.'],
    ] as const;
    expect(value.kind).toBe('invalid');
    const faults = value.kind === 'invalid' ? value.faults : [];
    expect(
      faults.map((fault, index) => [fault.line, fault.text.slice(0, expected[index]?.[1].length)]),
    ).toEqual(expected);
  });

  test('what only the whole file can tell: unknown topics, doubles, addresses that are none', () => {
    const value = parse([
      'topics: [world]',
      'feeds:',
      '  - url: courier.example/feed.xml',
      '  - url: https://herald.example/rss',
      '    topics: [wrold]',
      '  - url: https://herald.example/rss',
      'channels:',
      '  - chat: "@morning_news"',
      '    at: ["08:00"]',
      '    every: 2h',
    ]);
    const expected = [
      [3, 'feeds[0].url is not an address.'],
      [6, 'feeds[2] is there twice.'],
      [5, 'feeds[1].topics[0] names the topic "wrold". Topics of this file are world.'],
      [10, 'channels[0].every goes with "at: instant" only.'],
    ];
    const faults = value.kind === 'invalid' ? value.faults : [];
    expect(
      faults.map((fault, index) => [fault.line, fault.text.slice(0, String(expected[index]?.[1]).length)]),
    ).toEqual(expected);
  });

  test('broken YAML is a fault with its line', () => {
    const value = parse(['channels:', '  - chat: @morning_news']);
    expect(value).toMatchObject({
      kind: 'invalid',
      faults: [{ line: 2, text: expect.stringContaining('need quotes') }],
    });
  });
});
