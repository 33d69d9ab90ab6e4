import { type Context, GrammyError } from 'grammy';
import { errorCode } from './background.js';
import { chooseLanguage } from './i18n.js';
import type { BotDependencies } from './ports.js';

/** Logs what went wrong with an update under a code, and tells the person no more than the code. Never throws. */
export async function handleFailure(error: unknown, ctx: Context, ports: BotDependencies): Promise<void> {
  if (isChatClosed(error)) {
    ports.log.debug({ err: error, update: ctx.update.update_id }, 'the chat does not take messages');
    return;
  }
  if (isTooMuch(error)) {
    ports.log.warn(
      { chat: ctx.chat?.id, why: error.message },
      'too much for the chat: an answer was given up',
    );
    return;
  }
  const code = errorCode(ports.clock());
  ports.log.error({ err: error, code, update: ctx.update.update_id }, 'an update could not be answered');
  try {
    const language = chooseLanguage(ctx.from?.language_code);
    if (ctx.callbackQuery) {
      await ctx.answerCallbackQuery({ text: ports.translate(language, 'error-plain', { code }) });
    } else if (ctx.chat && ctx.message) {
      await ctx.reply(ports.translate(language, 'error', { code }), { parse_mode: 'HTML' });
    }
  } catch (failure) {
    ports.log.debug({ err: failure, code }, 'the apology could not be sent');
  }
}

/** 429: the chat's pace is used up for longer than anybody waits. An apology would only be refused as well. */
function isTooMuch(error: unknown): error is GrammyError {
  return error instanceof GrammyError && error.error_code === 429;
}

/** 403: blocked, kicked, deactivated. 400: no right to write here. Nobody is there to read an apology. */
function isChatClosed(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return (
    error.error_code === 403 ||
    /not enough rights|chat not found|TOPIC_CLOSED|message thread not found/i.test(error.description)
  );
}
