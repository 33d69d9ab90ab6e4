import { recordCall } from './call-log.js';
import { type Fault, takeFault } from './faults.js';
import { askToWait, isBeforeRetryAfter, takeFromLimits } from './flood.js';
import type { Method } from './methods/method.js';
import { findMethod, NOT_FOUND } from './methods/table.js';
import { type Params, textOf } from './params.js';
import { type Answer, isRefusal, refuse, tooManyRequests } from './refusal.js';
import { lookUpRoom } from './rooms.js';
import type { Room, World } from './world.js';

/** What goes back over the connection. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** A gateway's page instead of the API's JSON. */
  | { readonly kind: 'gateway'; readonly status: 500 | 502 | 503 | 504 }
  | { readonly kind: 'reset' }
  | { readonly kind: 'invalid-json' }
  | { readonly kind: 'silence' };

/**
 * Carries out one call: forced faults first, then Telegram's limits on sending, then the method.
 * Every call is put in the log with its answer.
 */
export async function dispatch(
  world: World,
  methodName: string,
  params: Params,
  signal: AbortSignal,
): Promise<Outcome> {
  const method = findMethod(methodName);
  const chatId = textOf(params, 'chat_id').trim();
  const room = chatId === '' ? undefined : lookUpRoom(world, chatId);
  const at = world.clock();
  const isEarly = method?.isSending === true && isBeforeRetryAfter(world, room?.chat.id);
  const fault = method === undefined ? undefined : takeFault(world, method.name, room?.chat.id);
  const outcome = await meet(world, method, params, room, fault, signal);
  const answer = outcome.answer;
  recordCall(world, {
    at,
    method: method?.name ?? methodName.slice(0, 64),
    params: params.values,
    ...(answer === undefined ? {} : { answer }),
    ...(fault === undefined ? {} : { fault: fault.kind }),
    isEarly,
    warnings: (answer !== undefined && !isRefusal(answer) ? answer.warnings : undefined) ?? [],
  });
  return outcome.sent;
}

/** `answer` is what the method said, also where the connection does not carry it. */
interface Met {
  readonly sent: Outcome;
  readonly answer?: Answer;
}

async function meet(
  world: World,
  method: Method | undefined,
  params: Params,
  room: Room | undefined,
  fault: Fault | undefined,
  signal: AbortSignal,
): Promise<Met> {
  switch (fault?.kind) {
    case 'too-many-requests':
      askToWait(world, fault.chat ?? 0, fault.retryAfter);
      return say(tooManyRequests(fault.retryAfter));
    case 'refuse':
      return say(refuse(fault.code, fault.description));
    case 'server-error':
      return { sent: { kind: 'gateway', status: fault.status ?? 502 } };
    case 'reset-before':
      return { sent: { kind: 'reset' } };
    case 'silence':
      return { sent: { kind: 'silence' } };
    default:
  }
  const answer = await run(world, method, params, room, signal);
  if (fault?.kind === 'reset-after') return { sent: { kind: 'reset' }, answer };
  if (fault?.kind === 'invalid-json') return { sent: { kind: 'invalid-json' }, answer };
  return say(answer);
}

function say(answer: Answer): Met {
  return { sent: { kind: 'answer', answer }, answer };
}

function run(
  world: World,
  method: Method | undefined,
  params: Params,
  room: Room | undefined,
  signal: AbortSignal,
): Answer | Promise<Answer> {
  if (method === undefined) return NOT_FOUND;
  if (world.isLoggedOut) return refuse(400, 'Logged out');
  const seconds = method.isSending && room !== undefined ? takeFromLimits(world, room.chat) : undefined;
  return seconds === undefined ? method.run(world, params, signal) : tooManyRequests(seconds);
}
