import { type Api, GrammyError, HttpError } from 'grammy';
import type { Message } from '../model.js';
import { halveMessage } from './halve.js';
import type { Sender, SendOutcome, SendRequest } from './outcome.js';
import type { Pacer } from './pacer.js';
import { composePayload, type Form, FULL_FORM } from './payload.js';
import { judgeRefusal, type Refusal } from './refusals.js';
import { TransportError } from './transport.js';

export interface SenderOptions {
  /** Without transformers of its own: the sender keeps the pace and judges refusals itself. */
  readonly api: Api;
  readonly pacer: Pacer;
  /** Pay Telegram Stars to send faster than 30 messages a second (Bot API, `allow_paid_broadcast`). Default: never. */
  readonly allowPaidBroadcast?: boolean;
}

/**
 * A digest whose chat is not free that soon goes back to the queue, where it holds up nobody: the parts of one digest
 * are a second apart, and others can be sent meanwhile.
 */
const MAX_WAIT_MS = 300;
/** For another form or the second half of a message: going back to the queue would begin with the first again. */
const MAX_WAIT_AMID_MS = 20_000;
/** Each refusal takes a part away or halves the text; more in a row are not to be expected. */
const MAX_FORMS = 4;
const MAX_HALVINGS = 4;

/** Sends digests: at their pace, in the best form that Telegram takes, each outcome as a value. */
export function createSender(options: SenderOptions): Sender {
  return { send: (request) => sendInForms(options, request, { maxWaitMs: MAX_WAIT_MS, halvings: 0 }) };
}

interface Attempt {
  readonly maxWaitMs: number;
  readonly halvings: number;
}

async function sendInForms(
  options: SenderOptions,
  request: SendRequest,
  attempt: Attempt,
): Promise<SendOutcome> {
  let form = FULL_FORM;
  let degraded: string | undefined;
  for (let tries = 1; tries <= MAX_FORMS; tries += 1) {
    const answer = await callInTurn(options, request, form, { ...attempt, isFirst: tries === 1 });
    if (answer.kind === 'sent') return degraded === undefined ? answer : { ...answer, degraded };
    if (answer.kind !== 'refused') return answer;
    const { description } = answer.refusal;
    const verdict = judgeRefusal(answer.refusal);
    if (verdict.kind === 'too-long') return sendHalves(options, request, attempt, description);
    if (verdict.kind !== 'drop') return toOutcome(options.pacer, request, verdict, description);
    const plainer = withoutPart(form, verdict.part);
    if (!plainer) return { kind: 'failed', description };
    form = plainer;
    degraded = description;
  }
  return { kind: 'failed', description: degraded ?? 'refused in every form' };
}

/** Waits until the call may be made, and makes it; the first of a message is noted before. */
async function callInTurn(
  options: SenderOptions,
  request: SendRequest,
  form: Form,
  { maxWaitMs, isFirst }: Attempt & { readonly isFirst: boolean },
): Promise<CallAnswer | Extract<SendOutcome, { kind: 'withdrawn' | 'wait' }>> {
  const { pacer } = options;
  const turn = await pacer.turn(request.telegramId, 'digest', isFirst ? maxWaitMs : MAX_WAIT_AMID_MS);
  if (turn.kind === 'wait') return turn;
  if (isFirst && (await request.beforeCall?.()) === false) return { kind: 'withdrawn' };
  const departure = await pacer.depart(request.telegramId, turn.at, () => call(options, request, form));
  return departure.kind === 'wait' ? departure : departure.answer;
}

type CallAnswer =
  | Extract<SendOutcome, { kind: 'sent' | 'retry' | 'in-doubt' }>
  | { readonly kind: 'refused'; readonly refusal: Refusal };

async function call(options: SenderOptions, request: SendRequest, form: Form): Promise<CallAnswer> {
  const payload = composePayload(request, request.message, form);
  const paid = options.allowPaidBroadcast ? { allow_paid_broadcast: true } : {};
  try {
    const sent = await options.api.raw.sendMessage({ ...payload, ...paid });
    return { kind: 'sent', messageId: sent.message_id };
  } catch (error) {
    if (error instanceof GrammyError) return { kind: 'refused', refusal: error };
    if (error instanceof HttpError) return judgeBrokenCall(error.error);
    throw error;
  }
}

/** No answer of the Bot API: sent or not, that depends on how far the request came. */
function judgeBrokenCall(cause: unknown): CallAnswer {
  if (!(cause instanceof TransportError)) {
    return { kind: 'in-doubt', description: 'the call broke off' };
  }
  const description = cause.message;
  const isRefusedByGateway = cause.status !== undefined && cause.status >= 500 && cause.status !== 504;
  return cause.isWritten && !isRefusedByGateway
    ? { kind: 'in-doubt', description }
    : { kind: 'retry', description };
}

function toOutcome(
  pacer: Pacer,
  request: SendRequest,
  verdict: Exclude<ReturnType<typeof judgeRefusal>, { kind: 'drop' | 'too-long' }>,
  description: string,
): SendOutcome {
  switch (verdict.kind) {
    case 'wait':
      return { ...verdict, scope: pacer.refuse(request.telegramId, verdict.afterMs) };
    case 'migrated':
      return verdict;
    default:
      return { ...verdict, description };
  }
}

/** The form without that part; undefined when it has gone already. Without markup there is nothing left to refuse. */
function withoutPart(form: Form, part: 'markup' | 'buttons' | 'preview'): Form | undefined {
  const key = ({ markup: 'hasMarkup', buttons: 'hasButtons', preview: 'hasPreview' } as const)[part];
  return form[key] ? { ...form, [key]: false } : undefined;
}

/** Both halves, one after the other; the outcome is that of the second, with its message id. */
async function sendHalves(
  options: SenderOptions,
  request: SendRequest,
  attempt: Attempt,
  description: string,
): Promise<SendOutcome> {
  const halves: readonly Message[] | undefined =
    attempt.halvings < MAX_HALVINGS ? halveMessage(request.message) : undefined;
  const [first, second] = halves ?? [];
  if (!first || !second) return { kind: 'failed', description };
  const deeper = { maxWaitMs: MAX_WAIT_AMID_MS, halvings: attempt.halvings + 1 };
  // The call is noted as under way already.
  const { beforeCall: _, ...place } = request;
  const outcome = await sendInForms(options, { ...place, message: first }, deeper);
  if (outcome.kind !== 'sent') return outcome;
  const rest = await sendInForms(options, { ...place, message: second }, deeper);
  if (rest.kind === 'sent') return { ...rest, degraded: description };
  return rest;
}
