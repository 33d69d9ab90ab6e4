import { asRecord, integerOf, jsonOf, type Params, textOf } from './params.js';
import { badRequest, isRefusal, type Refusal } from './refusal.js';
import { isAdmin, roomOf } from './rooms.js';
import type { BotCommand } from './wire.js';
import type { Room, World } from './world.js';

const PLAIN_SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];

/** Two lower-case letters, or none for all languages (Bot API, setMyCommands, `language_code`). */
export function readLanguage(params: Params): string | Refusal {
  const language = textOf(params, 'language_code');
  return /^(?:[a-z]{2})?$/.test(language) ? language : badRequest('invalid language_code specified');
}

/** The key in `profile.commands` of the call's `scope` and `language_code`. */
export function readScopeKey(world: World, params: Params): string | Refusal {
  const language = readLanguage(params);
  if (isRefusal(language)) return language;
  const json = jsonOf(params, 'scope', 'BotCommandScope');
  if (isRefusal(json)) return json;
  const scope = json === undefined ? { type: 'default' } : asRecord(json);
  if (typeof scope?.type !== 'string') {
    return badRequest('can\'t parse BotCommandScope: Can\'t find field "type"');
  }
  if (PLAIN_SCOPES.includes(scope.type)) return scopeKey(scope.type, language);
  if (!['chat', 'chat_administrators', 'chat_member'].includes(scope.type)) {
    return badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
  return readChatScope(world, scope, language);
}

function readChatScope(
  world: World,
  scope: Readonly<Record<string, unknown>>,
  language: string,
): string | Refusal {
  const form: Params = {
    values: { chat_id: String(scope.chat_id ?? ''), user_id: String(scope.user_id ?? '') },
    files: {},
  };
  const room = roomOf(world, form);
  if (isRefusal(room)) return room;
  if (room.chat.type === 'channel') return badRequest("commands can't be changed in channel chats");
  if (scope.type !== 'chat' && room.chat.type === 'private') return badRequest('BOT_COMMANDS_SCOPE_INVALID');
  if (scope.type !== 'chat_member') return scopeKey(String(scope.type), language, room.chat.id);
  const userId = integerOf(form, 'user_id');
  return userId === undefined
    ? badRequest('invalid user_id specified')
    : scopeKey('chat_member', language, room.chat.id, userId);
}

export function scopeKey(type: string, language: string, ...ids: readonly number[]): string {
  return [type, ...ids, language].join(':');
}

/**
 * The commands that a person sees in a chat: of the narrowest scope that has any, in the person's language first
 * (Bot API, "Determining list of commands").
 */
export function commandsFor(
  world: World,
  room: Room,
  userId: number,
  language: string,
): readonly BotCommand[] {
  const scopes = room.chat.type === 'private' ? privateScopes(room) : groupScopes(room, userId);
  for (const [type, ...ids] of scopes) {
    for (const tongue of [language, '']) {
      const commands = world.profile.commands.get(scopeKey(type, tongue, ...ids));
      if (commands !== undefined && commands.length > 0) return commands;
    }
  }
  return [];
}

type Scope = readonly [type: string, ...ids: number[]];

function privateScopes(room: Room): Scope[] {
  return [['chat', room.chat.id], ['all_private_chats'], ['default']];
}

function groupScopes(room: Room, userId: number): Scope[] {
  const isChief = isAdmin(room.members.get(userId));
  const { id } = room.chat;
  return [
    ['chat_member', id, userId],
    ...(isChief ? ([['chat_administrators', id]] satisfies Scope[]) : []),
    ['chat', id],
    ...(isChief ? ([['all_chat_administrators']] satisfies Scope[]) : []),
    ['all_group_chats'],
    ['default'],
  ];
}
