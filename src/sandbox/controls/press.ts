import { isRefusal } from '../refusal.js';
import { readInlineKeyboard } from '../reply-markup.js';
import { pushUpdate } from '../updates.js';
import type { InlineKeyboardButton, Message } from '../wire.js';
import {
  type CallbackAnswer,
  type InlineAnswer,
  type Room,
  type StoredMessage,
  takeQueryId,
  type World,
} from '../world.js';
import { expectPerson, expectRoom, misuse } from './expect.js';
import { type Writing, write } from './write.js';

export interface Press {
  /** User id. */
  readonly from: number;
  /** Chat id; default: the private chat with the bot. */
  readonly chat?: number;
  /** Message id; default: the newest message that has such a button. */
  readonly message?: number;
  /** The button by its callback data or by its label. */
  readonly data?: string;
  readonly text?: string;
}

export interface Pressed {
  /** `callback_query_id`. */
  readonly id: string;
  /** What the bot answers; waits as long as the bot does. */
  readonly answer: Promise<CallbackAnswer>;
}

/** A person presses an inline button; the bot gets `callback_query`. */
export function pressButton(world: World, press: Press): Pressed {
  const room = expectRoom(world, press.chat ?? press.from);
  const { stored, button } = findButton(room, press);
  return query(world, press.from, stored, button.callback_data ?? '');
}

/**
 * A person presses a button that is not there, as an altered client can: of an old or deleted message, or with
 * data that the bot never gave out.
 */
export function forgePress(
  world: World,
  press: { readonly from: number; readonly chat?: number; readonly message: number; readonly data: string },
): Pressed {
  const room = expectRoom(world, press.chat ?? press.from);
  const stored = room.messages.get(press.message);
  if (stored === undefined) throw misuse(`chat ${room.chat.id} has no message ${press.message}`);
  return query(world, press.from, stored, press.data);
}

function query(world: World, userId: number, stored: StoredMessage, data: string): Pressed {
  const { user } = expectPerson(world, userId);
  const id = takeQueryId(world);
  const { chat } = stored.message;
  const answer = new Promise<CallbackAnswer>((resolve) => {
    world.callbacks.set(id, {
      askedAt: world.clock(),
      userId,
      chatId: chat.id,
      isAnswered: false,
      resolve,
    });
  });
  forgetOldest(world.callbacks);
  pushUpdate(world, 'callback_query', {
    id,
    from: user,
    chat_instance: String(chat.id),
    data,
    ...(stored.inlineMessageId === undefined
      ? { message: stored.message }
      : { inline_message_id: stored.inlineMessageId }),
  });
  return { id, answer };
}

function findButton(
  room: Room,
  press: Press,
): { readonly stored: StoredMessage; readonly button: InlineKeyboardButton } {
  const candidates =
    press.message === undefined
      ? [...room.messages.values()].reverse()
      : [room.messages.get(press.message)].filter((stored) => stored !== undefined);
  for (const stored of candidates) {
    if (stored.isDeleted) continue;
    const buttons = (stored.message.reply_markup?.inline_keyboard ?? []).flat();
    const button = buttons.find(
      ({ callback_data, text }) =>
        callback_data !== undefined &&
        (press.data === undefined || press.data === callback_data) &&
        (press.text === undefined || press.text === text),
    );
    if (button !== undefined) return { stored, button };
  }
  throw misuse(`chat ${room.chat.id} has no button ${press.text ?? press.data ?? ''} to press`);
}

export interface InlineQuestion {
  /** User id. */
  readonly from: number;
  readonly query: string;
  readonly offset?: string;
}

export interface AskedInline {
  /** `inline_query_id`. */
  readonly id: string;
  readonly answer: Promise<InlineAnswer>;
}

/** A person types `@bot words`; the bot gets `inline_query`. */
export function askInline(world: World, question: InlineQuestion): AskedInline {
  const { user } = expectPerson(world, question.from);
  const id = takeQueryId(world);
  const answer = new Promise<InlineAnswer>((resolve) => {
    world.inlineQueries.set(id, {
      askedAt: world.clock(),
      userId: user.id,
      query: question.query,
      resolve,
    });
  });
  forgetOldest(world.inlineQueries);
  pushUpdate(world, 'inline_query', {
    id,
    from: user,
    query: question.query.slice(0, 256),
    offset: question.offset ?? '',
    chat_type: 'sender',
  });
  return { id, answer };
}

/** A person picks a result, which is posted "via" the bot; the bot gets `chosen_inline_result`. */
export function chooseInline(
  world: World,
  choice: Writing & { readonly queryId: string; readonly resultId: string },
): Message {
  const asked = world.inlineQueries.get(choice.queryId);
  const result = asked?.answer?.results.find(({ id }) => id === choice.resultId);
  if (asked === undefined || result === undefined)
    throw misuse(`no inline result ${choice.resultId} was offered`);
  const markup = readInlineKeyboard(result.message.reply_markup?.inline_keyboard ?? []);
  const inlineMessageId = takeQueryId(world);
  const message = write(
    world,
    choice,
    {
      ...result.message,
      via_bot: world.bot,
      ...(markup === undefined || isRefusal(markup) ? {} : { reply_markup: markup }),
    },
    inlineMessageId,
  );
  pushUpdate(world, 'chosen_inline_result', {
    result_id: result.id,
    from: expectPerson(world, choice.from).user,
    query: asked.query,
    ...(markup === undefined ? {} : { inline_message_id: inlineMessageId }),
  });
  return message;
}

/** Old queries cannot be answered anyway: they are not kept for ever. */
function forgetOldest(queries: Map<string, unknown>): void {
  const oldest = queries.size > 10_000 ? queries.keys().next().value : undefined;
  if (oldest !== undefined) queries.delete(oldest);
}
