import type { Context } from 'grammy';
import { shortenText } from '../digest/html.js';
import type { BackgroundWork } from './background.js';
import type { Command } from './commands/command.js';
import { COMMANDS } from './commands/index.js';
import { deliverAnswer } from './deliver.js';
import { answerLocation } from './location.js';
import type { BotMemory } from './memory.js';
import { publishAdminMenu } from './menu.js';
import { findNearest } from './nearest.js';
import { hasOpml, importOpml } from './opml.js';
import { parseCommand, type TypedCommand } from './parse-command.js';
import { meetChat, placeOf } from './place.js';
import type { BotDependencies } from './ports.js';
import { answerQuestion, takeQuestion } from './questions.js';
import { isAllowed } from './rights.js';
import { type Answer, createTurn, say, type Turn } from './turn.js';
import { cleanText } from './typed-text.js';

/** What the routes share. */
export interface RouteServices {
  readonly ports: BotDependencies;
  readonly memory: BotMemory;
  readonly background: BackgroundWork;
}

/** Answers a message: a command by its handler; anything else with a hint, and in private chats only. */
export async function routeMessage(ctx: Context, services: RouteServices): Promise<void> {
  const text = cleanText(ctx.message?.text ?? '');
  const typed = parseCommand(text, ctx.me.username);
  const isPrivate = ctx.chat?.type === 'private';
  const question = takeQuestion(ctx, services.memory);
  if (question !== undefined && typed === undefined) return routeAnswer(ctx, services, question, text);
  const command = typed && COMMANDS.find(({ name }) => name === typed.name);
  // In a group an unknown command is most likely another bot's, and other words are not for us.
  if (!isPrivate && (command === undefined || command.scope === 'admins')) return;
  const turn = await openTurn(ctx, services, typed?.words ?? '');
  if (turn === undefined) return;
  await deliverAnswer(turn, await answerMessage(turn, command, typed, text), services.background);
  // Before an admin's first word there was no chat whose menu Telegram would have taken.
  if (turn.isAdmin && typed?.name === 'start') publishMenuOf(turn, services);
}

function publishMenuOf(turn: Turn, { ports, background }: RouteServices): void {
  const { api, from } = turn.ctx;
  if (from !== undefined) background.run(() => publishAdminMenu(api, ports, from.id));
}

async function answerMessage(
  turn: Turn,
  command: Command | undefined,
  typed: TypedCommand | undefined,
  text: string,
): Promise<Answer> {
  if (command && isForPerson(command, turn)) return runCommand(command, turn);
  if (turn.isAdmin && hasOpml(turn.ctx)) return importOpml(turn);
  const location = turn.ctx.message?.location;
  return location ? answerLocation(turn, location) : hint(turn, typed, text);
}

async function routeAnswer(
  ctx: Context,
  services: RouteServices,
  question: string,
  text: string,
): Promise<void> {
  const turn = await openTurn(ctx, services, text.trim());
  if (turn) await deliverAnswer(turn, await answerQuestion(turn, question), services.background);
}

/** Meets the chat and puts the turn together; undefined for an update without a chat. */
export async function openTurn(
  ctx: Context,
  services: RouteServices,
  words: string,
): Promise<Turn | undefined> {
  const place = placeOf(ctx);
  if (place === undefined) return undefined;
  const chat = await meetChat(services.ports, place, ctx.from?.language_code);
  return createTurn(ctx, services.ports, services.memory, chat, words);
}

/** Commands of the bot's admins do not exist for anybody else. */
function isForPerson(command: Command, turn: Turn): boolean {
  return command.scope !== 'admins' || turn.isAdmin;
}

async function runCommand(command: Command, turn: Turn): Promise<Answer> {
  return (await isAllowed(command.scope, turn)) ? command.handle(turn) : say(turn.html('only-group-admins'));
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
  return say(turn.html('hint-words', { words: shortenText(words, 60) }));
}
