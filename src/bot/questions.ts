import type { Context } from 'grammy';
import type { BotMemory } from './memory.js';
import { QUESTIONS } from './presses/index.js';
import { isAllowed } from './rights.js';
import type { SentMessage } from './send.js';
import { type Answer, say, type Turn } from './turn.js';

/** Remembers that a message asks for a text. */
export function rememberQuestion(turn: Turn, asked: SentMessage, data: string): void {
  turn.memory.questions.set(`${asked.chatId}:${asked.messageId}`, data);
  // In a private chat nobody else can be meant, so the answer need not be a reply.
  if (turn.chat.type === 'private') turn.memory.questions.set(String(asked.chatId), data);
}

/** The data of the question that a message answers, asked once; undefined where it answers none. */
export function takeQuestion(ctx: Context, memory: BotMemory): string | undefined {
  const { questions } = memory;
  const chatId = ctx.chat?.id;
  const repliedTo = ctx.message?.reply_to_message?.message_id;
  const keys = [...(repliedTo === undefined ? [] : [`${chatId}:${repliedTo}`]), String(chatId)];
  const key = keys.find((one) => questions.get(one) !== undefined);
  if (key === undefined) return undefined;
  const data = questions.get(key);
  for (const one of keys) questions.delete(one);
  return data;
}

/** Hands the typed text to the question. */
export async function answerQuestion(turn: Turn, data: string): Promise<Answer> {
  const [name, ...args] = data.split(':');
  const question = QUESTIONS.find((one) => one.name === name);
  if (question === undefined || !(await isAllowed(question.scope, turn))) {
    return say(turn.html('only-group-admins'));
  }
  return (await question.handle(turn, args)) ?? say(turn.html('settings-not-understood'));
}
