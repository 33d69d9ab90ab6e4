import { readLanguage, readScopeKey } from '../command-scopes.js';
import { announce } from '../events.js';
import { asRecord, has, integerOf, jsonOf, type Params, textOf } from '../params.js';
import { accept, badRequest, isRefusal, type Refusal } from '../refusal.js';
import type { BotCommand } from '../wire.js';
import type { BotProfile, World } from '../world.js';
import type { Method } from './method.js';

/** Bot API, setMyCommands and BotCommand. */
const MAX_COMMANDS = 100;
const COMMAND = /^[a-z0-9_]{1,32}$/;
const MAX_COMMAND_DESCRIPTION = 256;

export const setMyCommands: Method = {
  name: 'setMyCommands',
  run(world, params) {
    const commands = readCommands(params);
    if (isRefusal(commands)) return commands;
    const key = readScopeKey(world, params);
    if (isRefusal(key)) return key;
    world.profile.commands.set(key, commands);
    announce(world, { kind: 'commands' });
    return accept(true);
  },
};

export const getMyCommands: Method = {
  name: 'getMyCommands',
  run(world, params) {
    const key = readScopeKey(world, params);
    return isRefusal(key) ? key : accept(world.profile.commands.get(key) ?? []);
  },
};

export const deleteMyCommands: Method = {
  name: 'deleteMyCommands',
  run(world, params) {
    const key = readScopeKey(world, params);
    if (isRefusal(key)) return key;
    world.profile.commands.delete(key);
    announce(world, { kind: 'commands' });
    return accept(true);
  },
};

function readCommands(params: Params): BotCommand[] | Refusal {
  const json = jsonOf(params, 'commands', 'list of bot commands');
  if (isRefusal(json)) return json;
  if (!Array.isArray(json))
    return badRequest("can't parse list of bot commands: expected an Array of BotCommand");
  if (json.length > MAX_COMMANDS) return badRequest('BOT_COMMANDS_TOO_MUCH');
  const commands: BotCommand[] = [];
  for (const item of json as unknown[]) {
    const command = readCommand(asRecord(item));
    if (isRefusal(command)) return command;
    commands.push(command);
  }
  return commands;
}

function readCommand(item: Readonly<Record<string, unknown>> | undefined): BotCommand | Refusal {
  if (typeof item?.command !== 'string' || typeof item.description !== 'string') {
    return badRequest("can't parse BotCommand: command and description must be of type String");
  }
  const command = item.command.trim().replace(/^\//, '');
  const description = item.description.trim();
  if (command === '') return badRequest("command can't be empty");
  if ([...command].length > 32) return badRequest("command length can't exceed 32");
  if (!COMMAND.test(command)) return badRequest('BOT_COMMAND_INVALID');
  if (description === '') return badRequest("command description can't be empty");
  if ([...description].length > MAX_COMMAND_DESCRIPTION) {
    return badRequest(`command description length can't exceed ${MAX_COMMAND_DESCRIPTION}`);
  }
  return { command, description };
}

interface Wording {
  /** As in the method's name: `setMyName`. */
  readonly noun: string;
  readonly field: string;
  readonly maxLength: number;
  readonly tooLong: string;
  readonly texts: (profile: BotProfile) => Map<string, string>;
}

/** Bot API, setMyName, setMyDescription, setMyShortDescription. */
const WORDINGS: readonly Wording[] = [
  { noun: 'Name', field: 'name', maxLength: 64, tooLong: 'BOT_TITLE_INVALID', texts: ({ names }) => names },
  {
    noun: 'Description',
    field: 'description',
    maxLength: 512,
    tooLong: 'BOT_DESCRIPTION_TOO_LONG',
    texts: ({ descriptions }) => descriptions,
  },
  {
    noun: 'ShortDescription',
    field: 'short_description',
    maxLength: 120,
    tooLong: 'BOT_SHORT_DESCRIPTION_TOO_LONG',
    texts: ({ shortDescriptions }) => shortDescriptions,
  },
];

/** Setters and getters of what the bot says of itself. */
export const WORDING_METHODS: readonly Method[] = WORDINGS.flatMap((wording) => [
  { name: `setMy${wording.noun}`, run: (world, params) => setWording(world, params, wording) },
  { name: `getMy${wording.noun}`, run: (world, params) => getWording(world, params, wording) },
]);

function setWording(world: World, params: Params, wording: Wording): ReturnType<Method['run']> {
  const language = readLanguage(params);
  if (isRefusal(language)) return language;
  const text = textOf(params, wording.field).trim();
  if ([...text].length > wording.maxLength) return badRequest(wording.tooLong);
  const texts = wording.texts(world.profile);
  if (text === '') texts.delete(language);
  else texts.set(language, text);
  return accept(true);
}

function getWording(world: World, params: Params, wording: Wording): ReturnType<Method['run']> {
  const language = readLanguage(params);
  if (isRefusal(language)) return language;
  const texts = wording.texts(world.profile);
  const text = texts.get(language) ?? texts.get('') ?? (wording.field === 'name' ? world.bot.first_name : '');
  return accept({ [wording.field]: text });
}

export const setChatMenuButton: Method = {
  name: 'setChatMenuButton',
  run(world, params) {
    const json = jsonOf(params, 'menu_button', 'menu button');
    if (isRefusal(json)) return json;
    const button = json === undefined ? { type: 'default' } : asRecord(json);
    if (typeof button?.type !== 'string' || !['default', 'commands', 'web_app'].includes(button.type)) {
      return badRequest("can't parse menu button: Unsupported type specified");
    }
    const chatId = readPrivateChatId(world, params);
    if (isRefusal(chatId)) return chatId;
    const text = typeof button.text === 'string' ? { text: button.text } : {};
    world.profile.menuButtons.set(chatId, { type: button.type, ...text });
    return accept(true);
  },
};

export const getChatMenuButton: Method = {
  name: 'getChatMenuButton',
  run(world, params) {
    const chatId = readPrivateChatId(world, params);
    if (isRefusal(chatId)) return chatId;
    const { menuButtons } = world.profile;
    return accept(menuButtons.get(chatId) ?? menuButtons.get(0) ?? { type: 'commands' });
  },
};

/** @returns 0 for all private chats */
function readPrivateChatId(world: World, params: Params): number | Refusal {
  if (!has(params, 'chat_id')) return 0;
  const id = integerOf(params, 'chat_id') ?? 0;
  return world.people.has(id) ? id : badRequest('chat not found');
}
