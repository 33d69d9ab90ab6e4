import type { Context } from 'grammy';
import type { RouteServices } from './commands-route.js';
import { deliverPressAnswer } from './deliver.js';
import { meetChat, placeOf } from './place.js';
import { PRESSES } from './presses/index.js';
import type { Press } from './presses/press.js';
import { mayChange } from './rights.js';
import { createTurn, type Turn } from './turn.js';

/** Answers a press of a button, also of one that is old or that somebody made up. */
export async function routePress(ctx: Context, services: RouteServices): Promise<void> {
  const place = placeOf(ctx);
  if (place === undefined) {
    await ctx.answerCallbackQuery();
    return;
  }
  const chat = await meetChat(services.ports, place, ctx.from?.language_code);
  const turn = createTurn(ctx, services.ports, services.memory, chat, '');
  const [name, ...args] = (ctx.callbackQuery?.data ?? '').split(':');
  const press = PRESSES.find((one) => one.name === name);
  if (press && !(await isAllowed(press, turn))) {
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

/** Of the one who presses now: buttons can be forwarded, and made up. */
async function isAllowed(press: Press, turn: Turn): Promise<boolean> {
  if (press.scope === 'everyone') return true;
  if (press.scope === 'admins') return turn.isAdmin;
  return mayChange(turn.ctx, turn.memory);
}
