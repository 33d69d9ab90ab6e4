import type { Context } from 'grammy';
import { openTurn, type RouteServices } from './commands-route.js';
import { deliverPressAnswer } from './deliver.js';
import { PRESSES } from './presses/index.js';
import { isAllowed } from './rights.js';
import { cleanText } from './typed-text.js';

/** Answers a press of a button, also of one that is old or that somebody made up. */
export async function routePress(ctx: Context, services: RouteServices): Promise<void> {
  const turn = await openTurn(ctx, services, '');
  if (turn === undefined) {
    await ctx.answerCallbackQuery();
    return;
  }
  const [name, ...args] = cleanText(ctx.callbackQuery?.data ?? '').split(':');
  const press = PRESSES.find((one) => one.name === name);
  // Of the one who presses now: buttons can be forwarded, and made up.
  if (press && !(await isAllowed(press.scope, turn))) {
    await ctx.answerCallbackQuery({ text: turn.text('toast-not-allowed'), show_alert: true });
    return;
  }
  const answer = await press?.handle(turn, args);
  if (answer === undefined) {
    await ctx.answerCallbackQuery({ text: turn.text('toast-old-button') });
    return;
  }
  await deliverPressAnswer(turn, answer, services.background);
}
