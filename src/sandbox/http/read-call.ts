import { asRecord, type Params } from '../params.js';
import { badRequest, type Refusal } from '../refusal.js';
import { parseMultipart } from './multipart.js';

/** Telegram stops reading a call that has more parameters than any method takes. */
const MAX_PARAMETERS = 200;

/**
 * Reads the parameters of a call from its address and its body: JSON, urlencoded or multipart
 * (Bot API, "Making requests"). Values of a body win over those of the address.
 */
export async function readCall(request: Request): Promise<Params | Refusal> {
  const query = [...new URL(request.url).searchParams];
  const body = await readBody(request);
  if ('refused' in body) return body;
  const values = [...query, ...Object.entries(body.values)];
  if (values.length > MAX_PARAMETERS) return badRequest('too many parameters');
  return { values: Object.fromEntries(values), files: body.files };
}

const NOTHING: Params = { values: {}, files: {} };

async function readBody(request: Request): Promise<Params | Refusal> {
  if (request.method !== 'POST') return NOTHING;
  const type = (request.headers.get('content-type') ?? '').toLowerCase();
  if (type.startsWith('application/json')) return readJson(await request.text());
  if (type.startsWith('multipart/form-data')) return readMultipart(request);
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { values: Object.fromEntries(new URLSearchParams(await request.text())), files: {} };
  }
  return NOTHING;
}

/** Like Telegram, turns every value into text; `null` is not given. */
function readJson(body: string): Params | Refusal {
  if (body.trim() === '') return NOTHING;
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return badRequest("can't parse JSON object: the body of the request is not JSON");
  }
  const record = asRecord(json);
  if (record === undefined) return badRequest("can't parse JSON object: expected an Object");
  const given = Object.entries(record).filter(([, value]) => value !== null && value !== undefined);
  const values = given.map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return { values: Object.fromEntries(values) as Record<string, string>, files: {} };
}

async function readMultipart(request: Request): Promise<Params | Refusal> {
  const body = Buffer.from(await request.arrayBuffer());
  return (
    parseMultipart(body, request.headers.get('content-type') ?? '') ??
    badRequest("can't parse multipart/form-data body")
  );
}
