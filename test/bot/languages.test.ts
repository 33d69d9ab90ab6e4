import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/bot/i18n.js';
import { sampleStory } from '../digest/sample.js';
import { READER, startTown, type Town } from './town.js';

const TOPICS = [{ name: 'world', title: 'World', words: [] }];
/** An admin, who can type everything. */
const PERSON = { ...READER, id: 101 };
const SAID = [
  '/start',
  '/help',
  '/topics',
  '/subscribe',
  '/subscribe wrld',
  '/subscriptions',
  '/follow ferry prices',
  '/latest',
  '/latest all',
  '/more',
  '/topic world',
  '/topic zebra',
  '/who Maren Tolk',
  '/search zebra',
  '/mute harbour courier',
  '/mute',
  '/unmute harbour courier',
  '/unsubscribe world',
  '/unsubscribe',
  '/settings Nowhereville',
  '/latst',
  'good morning',
  '/feeds',
  '/addfeed',
  '/removefeed',
  '/channels',
  '/broadcast',
  '/broadcast Hi',
];

/** Presses each button of /settings and, in each menu behind it, each button but the one that changes the language. */
async function pressAllSettings(town: Town): Promise<void> {
  await town.types('/settings');
  const menu = town.shown.at(-1);
  for (const { callback_data: data } of menu?.buttons.flat() ?? []) {
    town.waits(60_000);
    if (menu === undefined || data === undefined) continue;
    town.sandbox.forgePress({ from: READER.id, message: menu.messageId, data });
    await town.answers();
    for (const { callback_data: inner } of town.shown.at(-1)?.buttons.flat() ?? []) {
      if (inner === undefined || inner.startsWith('set::l')) continue;
      town.waits(1_000);
      town.sandbox.forgePress({ from: READER.id, message: menu.messageId, data: inner });
      await town.answers();
    }
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('every answer is taken by Telegram, and is in the language', async () => {
    const town = await startTown({
      stories: [sampleStory()],
      topics: TOPICS,
      ports: { adminIds: new Set([PERSON.id]) },
    });
    const value: string[] = [];
    for (const text of SAID) value.push(await town.types(text, { ...PERSON, language_code: language }));
    expect(value.filter((text) => text === '')).toEqual([]);
    expect(value.join('\n')).not.toMatch(/\{|\}|went wrong|^[a-z]+(?:-[a-z]+)+$/m);
    const english = value.filter((text) => /\b(?:the|you|what)\b/i.test(text.split('\n')[0] ?? ''));
    if (language !== 'en') expect(english).toEqual([]);
  });
});

describe('settings', () => {
  it('whatever is pressed, Telegram takes the answer', async () => {
    const town = await startTown({ mayBeRefused: /not modified/ });
    await pressAllSettings(town);
    expect(town.shown.length).toBeGreaterThan(40);
    expect(town.shown.map(({ text }) => text).join('\n')).not.toContain('went wrong');
  });
});
