import { expect, test } from 'vitest';
import { parseEnvironment } from '../../src/config/environment.js';

test('nothing set gives the defaults of a try-out', () => {
  const value = parseEnvironment({});
  const expected = {
    botToken: undefined,
    telegramApiRoot: 'https://api.telegram.org',
    hasTelegramLimits: true,
    allowPaidBroadcast: false,
    adminIds: [],
    databaseUrl: 'sqlite:data/pullquote.db',
    isDatabaseNamed: false,
    feedsFile: 'config/feeds.yaml',
    isFeedsFileNamed: false,
    host: '127.0.0.1',
    port: 8080,
    roles: ['bot', 'poll', 'digest', 'deliver', 'web'],
    logLevel: 'info',
    allowPrivateAddresses: false,
  };
  expect(value).toEqual({ kind: 'ok', environment: expected });
});

test('each setting is read; blanks around values and blank values do not count', () => {
  const value = parseEnvironment({
    BOT_TOKEN: ' 123456:ABC-def ',
    TELEGRAM_API_ROOT: 'http://localhost:8081/',
    TELEGRAM_LIMITS: 'off',
    ALLOW_PAID_BROADCAST: 'yes',
    ADMIN_IDS: '12345, 67890,',
    DATABASE_URL: 'postgres://user:secret@db/pullquote',
    FEEDS_FILE: 'feeds.yaml',
    HOST: '',
    PORT: '0',
    ROLES: 'Web, bot,web,',
    WEBHOOK_URL: 'https://bot.example.org/telegram',
    WEBHOOK_SECRET: 'ferry_at-dawn',
    LOG_LEVEL: 'debug',
    ALLOW_PRIVATE_ADDRESSES: 'Yes',
  });
  const expected = {
    botToken: '123456:ABC-def',
    telegramApiRoot: 'http://localhost:8081',
    hasTelegramLimits: false,
    allowPaidBroadcast: true,
    adminIds: [12345, 67890],
    databaseUrl: 'postgres://user:secret@db/pullquote',
    feedsFile: 'feeds.yaml',
    host: '127.0.0.1',
    port: 0,
    roles: ['web', 'bot'],
    webhook: { url: 'https://bot.example.org/telegram', secret: 'ferry_at-dawn' },
    logLevel: 'debug',
    allowPrivateAddresses: true,
  };
  expect(value).toMatchObject({ kind: 'ok', environment: expected });
});

test('every wrong setting is named, with what to write', () => {
  const value = parseEnvironment({
    BOT_TOKEN: 'my bot',
    TELEGRAM_API_ROOT: 'localhost',
    ADMIN_IDS: '@me,@you',
    DATABASE_URL: 'mysql://db',
    PORT: '99999',
    ROLES: 'bot,king',
    WEBHOOK_URL: 'https://bot.example.org/',
    WEBHOOK_SECRET: 'a b',
    LOG_LEVEL: 'loud',
    ALLOW_PRIVATE_ADDRESSES: 'perhaps',
  });
  const expected = [
    'BOT_TOKEN',
    'TELEGRAM_API_ROOT',
    'ADMIN_IDS',
    'DATABASE_URL',
    'PORT',
    'ROLES',
    'WEBHOOK_URL',
    'WEBHOOK_SECRET',
    'LOG_LEVEL',
    'ALLOW_PRIVATE_ADDRESSES',
  ];
  const faults = value.kind === 'invalid' ? value.faults : [];
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(expected);
});

test('a webhook without a secret is refused: anybody could post updates to it', () => {
  const value = parseEnvironment({ WEBHOOK_URL: 'https://bot.example.org/telegram' });
  const expected = [expect.stringMatching(/^WEBHOOK_SECRET is needed/)];
  expect(value).toEqual({ kind: 'invalid', faults: expected });
});
