import { announce } from '../events.js';
import { flagOf, has, textOf } from '../params.js';
import { accept, badRequest } from '../refusal.js';
import type { CallbackAnswer } from '../world.js';
import type { Method } from './method.js';

/** Bot API, answerCallbackQuery: 0 to 200 characters. */
const MAX_ANSWER_LENGTH = 200;

/**
 * How long a press waits for its answer, ms. Telegram gives no figure; clients stop their progress circle after
 * about this long, and later answers are refused.
 */
const CALLBACK_LIFETIME_MS = 15_000;

export const answerCallbackQuery: Method = {
  name: 'answerCallbackQuery',
  run(world, params) {
    const pending = world.callbacks.get(textOf(params, 'callback_query_id'));
    if (pending === undefined || world.clock() - pending.askedAt > CALLBACK_LIFETIME_MS) {
      return badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    const text = textOf(params, 'text');
    if ([...text].length > MAX_ANSWER_LENGTH) return badRequest('MESSAGE_TOO_LONG');
    if (pending.isAnswered) return { ...accept(true), warnings: ['this press was answered before'] };
    const answer: CallbackAnswer = {
      text,
      showAlert: flagOf(params, 'show_alert'),
      ...(has(params, 'url') ? { url: textOf(params, 'url') } : {}),
    };
    pending.isAnswered = true;
    pending.resolve(answer);
    announce(world, {
      kind: 'answer',
      userId: pending.userId,
      ...(pending.chatId === undefined ? {} : { chatId: pending.chatId }),
      ...answer,
    });
    return accept(true);
  },
};
