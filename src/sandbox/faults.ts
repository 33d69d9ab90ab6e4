/** A misfortune that the next calls meet. */
export type FaultKind =
  /** 429 with `retry_after`. */
  | { readonly kind: 'too-many-requests'; readonly retryAfter: number }
  /** 502 with an HTML page, as a gateway gives, or a JSON 500. */
  | { readonly kind: 'server-error'; readonly status?: 500 | 502 | 503 | 504 }
  /** Connection reset; the call did not happen. */
  | { readonly kind: 'reset-before' }
  /** Connection reset; the call did happen. */
  | { readonly kind: 'reset-after' }
  /** 200 with a body that is no JSON; the call did happen. */
  | { readonly kind: 'invalid-json' }
  /** No answer at all until the client hangs up; the call did not happen. */
  | { readonly kind: 'silence' }
  /** Any refusal by name. */
  | { readonly kind: 'refuse'; readonly code: number; readonly description: string };

export interface FaultScope {
  /** How many calls it meets. Default 1. */
  readonly times?: number;
  /** Only calls of this method, by its Bot API name; default: all that send or edit (see `DISTURBED`). */
  readonly method?: string;
  /** Only calls for this chat. */
  readonly chat?: number;
}

export type Fault = FaultKind & FaultScope & { left: number };

/** Faults meet these unless a method is named: a bot's own polling is then left alone. */
const DISTURBED = /^(?:send|edit|delete(?!Webhook|MyCommands)|answer|copy|forward)/i;

/** The faults that wait for a call. */
export interface Faults {
  readonly faults: Fault[];
}

/** Lets the next calls fail. Faults are used up in the order in which they were asked for. */
export function failNext(world: Faults, fault: FaultKind & FaultScope): void {
  world.faults.push({ ...fault, left: fault.times ?? 1 });
}

/** The fault that this call meets, if any; it is counted as used. */
export function takeFault(world: Faults, method: string, chatId: number | undefined): Fault | undefined {
  const index = world.faults.findIndex(
    (fault) =>
      (fault.method === undefined
        ? DISTURBED.test(method)
        : fault.method.toLowerCase() === method.toLowerCase()) &&
      (fault.chat === undefined || fault.chat === chatId),
  );
  const fault = world.faults[index];
  if (fault === undefined) return undefined;
  fault.left -= 1;
  if (fault.left <= 0) world.faults.splice(index, 1);
  return fault;
}
