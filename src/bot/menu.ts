import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { Log } from '../log.js';
import type { CommandScope } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import { LANGUAGES, type Language } from './i18n.js';
import type { BotDependencies } from './ports.js';

/** Who sees which commands in Telegram's menu. */
const MENUS: readonly { readonly scope: BotCommandScope; readonly shows: readonly CommandScope[] }[] = [
  { scope: { type: 'all_private_chats' }, shows: ['everyone', 'managers'] },
  { scope: { type: 'all_group_chats' }, shows: ['everyone'] },
  { scope: { type: 'all_chat_administrators' }, shows: ['everyone', 'managers'] },
];

/**
 * Tells Telegram the commands and what the bot is, in each language. What Telegram refuses is logged and left: the
 * commands work without a menu. (An admin who never wrote to the bot has no chat yet, for one.)
 */
export async function publishMenus(api: Api, ports: BotDependencies): Promise<void> {
  for (const language of LANGUAGES) {
    for (const menu of MENUS) await publish(api, ports, language, menu.scope, menu.shows);
    await publishDescription(api, ports, language);
  }
  for (const adminId of ports.adminIds) await publishAdminMenu(api, ports, adminId);
}

/** The menu of one of the bot's admins, in their private chat. */
export async function publishAdminMenu(api: Api, ports: BotDependencies, adminId: number): Promise<void> {
  const scope: BotCommandScope = { type: 'chat', chat_id: adminId };
  for (const language of LANGUAGES) {
    const isTaken = await publish(api, ports, language, scope, ['everyone', 'managers', 'admins']);
    if (!isTaken) return;
  }
}

function publish(
  api: Api,
  ports: BotDependencies,
  language: Language,
  scope: BotCommandScope,
  shows: readonly CommandScope[],
): Promise<boolean> {
  const commands: BotCommand[] = COMMANDS.filter((command) => shows.includes(command.scope)).map(
    (command) => ({ command: command.name, description: ports.translate(language, command.description) }),
  );
  return attempt(ports.log, 'setMyCommands', () =>
    api.setMyCommands(commands, { scope, ...languageCode(language) }),
  );
}

async function publishDescription(api: Api, ports: BotDependencies, language: Language): Promise<void> {
  const text = (key: string) => ports.translate(language, key);
  await attempt(ports.log, 'setMyDescription', () =>
    api.setMyDescription(text('bot-description'), languageCode(language)),
  );
  await attempt(ports.log, 'setMyShortDescription', () =>
    api.setMyShortDescription(text('bot-short-description'), languageCode(language)),
  );
}

/** The first language is everybody's who has none of the others. */
function languageCode(language: Language): { language_code?: Exclude<Language, 'en'> } {
  return language === 'en' ? {} : { language_code: language };
}

async function attempt(log: Log, method: string, call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return true;
  } catch (error) {
    log.debug({ err: error, method }, 'Telegram did not take a menu');
    return false;
  }
}
