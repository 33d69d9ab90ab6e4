import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, createTranslate, LANGUAGES, languageName } from '../../src/bot/i18n.js';

const files = LANGUAGES.map((language) => ({ language, messages: readMessages(language) }));
const [english] = files;

/** Each text of a language with the names of the variables that it takes. */
function readMessages(language: string): ReadonlyMap<string, string> {
  const entries = readFileSync(`locales/${language}.ftl`, 'utf8').split(/^(?=[a-z])/m);
  return new Map(
    entries.flatMap((entry) => {
      const [, key, pattern] = /^([a-z-]+) =([\s\S]*)$/.exec(entry) ?? [];
      return key === undefined || pattern === undefined ? [] : [[key, variablesOf(pattern)] as const];
    }),
  );
}

function variablesOf(pattern: string): string {
  return [...new Set([...pattern.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort().join(' ');
}

/** Spelt like a key, but none: a reason in the log. */
const NO_KEY = new Set(['feed-text']);

/** Words in the source that are spelt like a key, whose first word begins keys of the files. */
function keysInSource(): readonly string[] {
  const folders = ['src/bot', 'src/digest', 'src/jobs'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const families = new Set([...(english?.messages.keys() ?? [])].map(familyOf));
  const spelt = sources.flatMap((source) => [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)]);
  return [...new Set(spelt.map(([, key]) => key ?? ''))].filter(
    (key) => families.has(familyOf(key)) && !NO_KEY.has(key),
  );
}

function familyOf(key: string): string {
  return key.split('-', 1)[0] ?? '';
}

describe('the languages of the bot', () => {
  it.each(files)('$language has the keys of English, with the same variables', ({ messages }) => {
    expect(Object.fromEntries(messages)).toEqual(Object.fromEntries(english?.messages ?? []));
  });

  it('have every text that the source asks for', () => {
    expect(keysInSource().length).toBeGreaterThan(100);
    expect(keysInSource().filter((key) => !english?.messages.has(key))).toEqual([]);
  });

  it.each(files)('$language keeps to the tags and lengths that Telegram takes', ({ language, messages }) => {
    const translate = createTranslate('locales');
    for (const [key, variables] of messages) {
      const values = Object.fromEntries(
        variables.split(' ').map((name) => [name, name === 'count' ? 5 : 'x']),
      );
      const text = translate(language, key, values);
      if (/^(digest|button|toast|command|wish)-/.test(key)) expect(text, key).not.toMatch(/[<>&]/);
      expect(text.replace(/<\/?(b|i|code)>/g, ''), key).not.toMatch(/[<>]/);
      // Bot API: BotCommand.description 1-256, setMyDescription 0-512, setMyShortDescription 0-120, toasts 0-200.
      if (key.startsWith('command-')) expect(text.length, key).toBeLessThanOrEqual(60);
      if (key.startsWith('toast-')) expect(text.length, key).toBeLessThanOrEqual(200);
      if (key === 'bot-description') expect(text.length, key).toBeLessThanOrEqual(512);
      if (key === 'bot-short-description') expect(text.length, key).toBeLessThanOrEqual(120);
      expect(text, key).not.toMatch(/[\u2066-\u2069]/);
    }
  });

  it('are chosen by the code that Telegram gives, English where there is none of ours', () => {
    const value = ['pt-BR', 'RU', 'uk', 'zh-hans', undefined].map(chooseLanguage);
    expect(value).toEqual(['pt', 'ru', 'uk', 'en', 'en']);
  });

  it('are called as they call themselves', () => {
    const value = LANGUAGES.map(languageName);
    const expected = [
      'English',
      'Русский',
      'Українська',
      'Deutsch',
      'Français',
      'Español',
      'Italiano',
      'Português',
    ];
    expect(value).toEqual(expected);
  });
});
