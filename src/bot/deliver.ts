import { GrammyError } from 'grammy';
import { shortenText } from '../digest/html.js';
import type { BackgroundWork } from './background.js';
import { rememberQuestion } from './questions.js';
import { editView, type SentMessage, sendView } from './send.js';
import type { Answer, Turn, View } from './turn.js';

/** Sends an answer, then does what was to be done once Telegram had it. */
export async function deliverAnswer(turn: Turn, answer: Answer, background: BackgroundWork): Promise<void> {
  const last = await sendAll(turn, answer.views);
  await finish(turn, answer, last, background);
}

/** Answers the press first, so that its button stops waiting; then shows the answer in place of what was pressed. */
export async function deliverPressAnswer(
  turn: Turn,
  answer: Answer,
  background: BackgroundWork,
): Promise<void> {
  await answerPress(turn, answer.toast);
  const [first, ...others] = answer.views;
  const pressed = pressedMessage(turn);
  if (first === undefined) return finish(turn, answer, pressed, background);
  const isShown = !answer.isNew && pressed !== undefined && (await editView(turn.ctx.api, pressed, first));
  const last = await sendAll(turn, isShown ? others : answer.views);
  await finish(turn, answer, last ?? pressed, background);
}

/** Telegram refuses answers to presses older than a quarter of an hour or so: nothing is lost by that. */
async function answerPress(turn: Turn, toast: string | undefined): Promise<void> {
  try {
    await turn.ctx.answerCallbackQuery(toast ? { text: shortenText(toast, MAX_TOAST) } : {});
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}

/** Bot API, answerCallbackQuery: "Text of the notification, 0-200 characters". */
const MAX_TOAST = 200;

function pressedMessage(turn: Turn): SentMessage | undefined {
  const message = turn.ctx.callbackQuery?.message;
  // A message too old to be changed comes with the date 0 (Bot API, InaccessibleMessage).
  if (message === undefined || message.date === 0) return undefined;
  return { chatId: message.chat.id, messageId: message.message_id };
}

async function sendAll(turn: Turn, views: readonly View[]): Promise<SentMessage | undefined> {
  let last: SentMessage | undefined;
  for (const view of views) last = await sendView(turn.ctx, view);
  return last;
}

async function finish(
  turn: Turn,
  answer: Answer,
  last: SentMessage | undefined,
  background: BackgroundWork,
): Promise<void> {
  await answer.onSent?.();
  if (answer.asks !== undefined && last !== undefined) rememberQuestion(turn, last, answer.asks);
  const { later } = answer;
  if (later === undefined || last === undefined) return;
  background.run(
    async () => {
      await editView(turn.ctx.api, last, await later());
    },
    async (code) => {
      await editView(turn.ctx.api, last, { html: turn.html('error', { code }) });
    },
  );
}
