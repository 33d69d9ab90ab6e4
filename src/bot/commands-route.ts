import type { Context } from 'grammy';
import type { BackgroundWork } from './background.js';
import type { Command } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import { deliverAnswer } from './deliver.js';
import type { BotMemory } from './memory.js';
import { findNearest } from './nearest.js';
import { parseCommand, type TypedCommand } from './parse-command.js';
import { meetChat, placeOf } from './place.js';
import type { BotDependencies } from './ports.js';
import { mayChange } from './rights.js';
import { type Answer, createTurn, say, type Turn } from './turn.js';

/** What the routes share. */
export interface RouteServices {
  readonly ports: BotDependencies;
  readonly memory: BotMemory;
  readonly background: BackgroundWork;
}

/** Answers a message: a command by its handler; anything else with a hint, and in private chats only. */
export async function routeMessage(ctx: Context, services: RouteServices): Promise<void> {
  const text = ctx.message?.text ?? '';
  const typed = parseCommand(text, ctx.me.username);
  const isPrivate = ctx.chat?.type === 'private';
  const command = typed && COMMANDS.find(({ name }) => name === typed.name);
  // In a group an unknown command is most likely another bot's, and other words are not for us.
  if (!isPrivate && (command === undefined || command.scope === 'admins')) return;
  const place = placeOf(ctx);
  if (place === undefined) return;
  const chat = await meetChat(services.ports, place, ctx.from?.language_code);
  const turn = createTurn(ctx, services.ports, services.memory, chat, typed?.words ?? '');
  const answer =
    command && isForPerson(command, turn) ? await runCommand(command, turn) : hint(turn, typed, text);
  await deliverAnswer(turn, answer, services.background);
}

/** Commands of the bot's admins do not exist for anybody else. */
function isForPerson(command: Command, turn: Turn): boolean {
  return command.scope !== 'admins' || turn.isAdmin;
}

async function runCommand(command: Command, turn: Turn): Promise<Answer> {
  if (command.scope === 'managers' && !(await mayChange(turn.ctx, turn.memory))) {
    return say(turn.html('only-group-admins'));
  }
  return command.handle(turn);
}

/** What somebody may have meant who typed nothing that we know. */
function hint(turn: Turn, typed: TypedCommand | undefined, text: string): Answer {
  if (typed) {
    const open = COMMANDS.filter((command) => isForPerson(command, turn)).map(({ name }) => name);
    const near = findNearest(typed.name, open).map((name) => `/${name}`);
    const meant = near.length > 0 ? ` ${turn.html('topic-did-you-mean')} ${near.join(', ')}` : '';
    return say(`${turn.html('hint-command', { name: typed.name })}${meant}\n${turn.html('hint-help')}`);
  }
  const words = text.trim();
  if (words === '' || words.startsWith('/')) return say(turn.html('hint-help'));
  return say(turn.html('hint-words', { words: words.slice(0, 60) }));
}
