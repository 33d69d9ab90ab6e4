/** What `parameters` of a refusal may hold (Bot API, ResponseParameters). */
export interface RefusalParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** "No", as Telegram says it: `{ok: false, error_code, description, parameters}`. */
export interface Refusal {
  readonly refused: true;
  readonly code: number;
  readonly description: string;
  readonly parameters?: RefusalParameters;
}

/** "Yes": `{ok: true, result, description}`. */
export interface Acceptance {
  readonly refused: false;
  readonly result: unknown;
  readonly description?: string;
  /** What was taken but will not look as it was meant; for the call log, not for the wire. */
  readonly warnings?: readonly string[];
}

export type Answer = Acceptance | Refusal;

/** @param description in words, for the few methods (webhooks) whose success has a description */
export function accept(result: unknown, description?: string): Acceptance {
  return description === undefined ? { refused: false, result } : { refused: false, result, description };
}

export function refuse(code: number, description: string, parameters?: RefusalParameters): Refusal {
  return parameters === undefined
    ? { refused: true, code, description }
    : { refused: true, code, description, parameters };
}

export function badRequest(reason: string): Refusal {
  return refuse(400, `Bad Request: ${reason}`);
}

export function forbidden(reason: string): Refusal {
  return refuse(403, `Forbidden: ${reason}`);
}

export function conflict(reason: string): Refusal {
  return refuse(409, `Conflict: ${reason}`);
}

/** @param seconds whole seconds, at least 1 */
export function tooManyRequests(seconds: number): Refusal {
  return refuse(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true;
}
