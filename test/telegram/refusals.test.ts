import { expect, test } from 'vitest';
import { judgeRefusal } from '../../src/telegram/refusals.js';

const cases: readonly (readonly [code: number, description: string, expected: object])[] = [
  [403, 'Forbidden: bot was blocked by the user', { kind: 'closed', state: 'blocked' }],
  [403, "Forbidden: bot can't initiate conversation with a user", { kind: 'closed', state: 'blocked' }],
  [403, 'Forbidden: user is deactivated', { kind: 'closed', state: 'deactivated' }],
  [403, 'Forbidden: bot was kicked from the supergroup chat', { kind: 'closed', state: 'kicked' }],
  [403, 'Forbidden: bot was kicked from the channel chat', { kind: 'closed', state: 'kicked' }],
  [403, 'Forbidden: bot is not a member of the channel chat', { kind: 'closed', state: 'kicked' }],
  [403, 'Forbidden: the group chat was deleted', { kind: 'closed', state: 'not-found' }],
  [400, 'Bad Request: chat not found', { kind: 'closed', state: 'not-found' }],
  [400, 'Bad Request: PEER_ID_INVALID', { kind: 'closed', state: 'not-found' }],
  [
    400,
    'Bad Request: not enough rights to send text messages to the chat',
    { kind: 'closed', state: 'no-rights' },
  ],
  [400, 'Bad Request: need administrator rights in the channel chat', { kind: 'closed', state: 'no-rights' }],
  [400, 'Bad Request: have no rights to send a message', { kind: 'closed', state: 'no-rights' }],
  [403, 'Forbidden: CHAT_WRITE_FORBIDDEN', { kind: 'closed', state: 'no-rights' }],
  [400, 'Bad Request: message thread not found', { kind: 'closed', state: 'topic-closed' }],
  [400, 'Bad Request: TOPIC_CLOSED', { kind: 'closed', state: 'topic-closed' }],
  [
    400,
    "Bad Request: can't parse entities: Unexpected end tag at byte offset 9",
    { kind: 'drop', part: 'markup' },
  ],
  [400, 'Bad Request: ENTITIES_TOO_LONG', { kind: 'drop', part: 'markup' }],
  [400, 'Bad Request: BUTTON_DATA_INVALID', { kind: 'drop', part: 'buttons' }],
  [400, 'Bad Request: inline keyboard button URL is invalid', { kind: 'drop', part: 'buttons' }],
  [400, 'Bad Request: WEBPAGE_URL_INVALID', { kind: 'drop', part: 'preview' }],
  [400, 'Bad Request: message is too long', { kind: 'too-long' }],
  [413, 'Request Entity Too Large', { kind: 'too-long' }],
  [429, 'Too Many Requests: retry after 35', { kind: 'wait', afterMs: 35_000 }],
  [429, 'Too Many Requests', { kind: 'wait', afterMs: 5_000 }],
  [401, 'Unauthorized', { kind: 'retry' }],
  [404, 'Not Found', { kind: 'retry' }],
  [502, 'Bad Gateway', { kind: 'retry' }],
  [504, 'Gateway Timeout', { kind: 'in-doubt' }],
  [400, 'Bad Request: message text is empty', { kind: 'failed' }],
  [400, 'A text that nobody has seen yet', { kind: 'failed' }],
];

test.each(cases)('%d %s', (code, description, expected) => {
  expect(judgeRefusal({ error_code: code, description })).toEqual(expected);
});

test('words in the middle of a text decide nothing', () => {
  const value = { error_code: 400, description: 'Bad Request: the text "chat not found" is not allowed' };
  expect(judgeRefusal(value)).toEqual({ kind: 'failed' });
});

test('a group that became a supergroup tells its new id', () => {
  const value = {
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: -1001234 },
  };
  expect(judgeRefusal(value)).toEqual({ kind: 'migrated', telegramId: -1001234 });
});
