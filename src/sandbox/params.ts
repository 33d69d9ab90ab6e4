import { badRequest, type Refusal } from './refusal.js';

/** A file that came with a call. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** A call as its body said it: all values as text, as in a form (numbers printed, objects as JSON). */
export interface Params {
  readonly values: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, Upload>>;
}

export function textOf(params: Params, name: string): string {
  return Object.hasOwn(params.values, name) ? (params.values[name] ?? '') : '';
}

export function has(params: Params, name: string): boolean {
  return textOf(params, name) !== '';
}

/** As TDLib reads booleans: `true`, `yes` and `1`, in any case. */
export function flagOf(params: Params, name: string): boolean {
  return ['true', 'yes', '1'].includes(textOf(params, name).trim().toLowerCase());
}

/** @returns undefined where there is no integer */
export function integerOf(params: Params, name: string): number | undefined {
  const text = textOf(params, name).trim();
  const value = /^[+-]?\d{1,16}$/.test(text) ? Number(text) : undefined;
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * A parameter that holds JSON, whether the body was JSON or a form.
 * @param what names the object in the refusal: "can't parse reply keyboard markup JSON object"
 * @returns undefined where it is not given
 */
export function jsonOf(params: Params, name: string, what: string): unknown | Refusal {
  const text = textOf(params, name);
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return badRequest(`can't parse ${what} JSON object`);
  }
}

/** A JSON object with unknown fields, or undefined. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
