import { timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { dispatch, type Outcome } from '../dispatch.js';
import { type Answer, isRefusal, type Refusal, refuse } from '../refusal.js';
import type { World } from '../world.js';
import { readCall } from './read-call.js';

/** Bot API, "Sending files": 50 MB by multipart; a little more for the other fields. */
const MAX_UPLOAD_BYTES = 51 * 1024 * 1024;
/** All other bodies: far more than any text with its keyboard. */
const MAX_BODY_BYTES = 1024 * 1024;

type Env = { Bindings: Partial<HttpBindings> };

const UNAUTHORIZED = refuse(401, 'Unauthorized');
const NOT_FOUND = refuse(404, 'Not Found');
const TOO_LARGE = refuse(413, 'Request Entity Too Large');

/** `/bot<token>/<method>` and `/file/bot<token>/<path>`, as Telegram serves them. */
export function botRoutes(world: World): Hono<Env> {
  const routes = new Hono<Env>();
  const onError = (): Response => toResponse(TOO_LARGE);
  const uploads = bodyLimit({ maxSize: MAX_UPLOAD_BYTES, onError });
  const bodies = bodyLimit({ maxSize: MAX_BODY_BYTES, onError });
  routes.on(
    ['GET', 'POST'],
    '/:bot{bot[^/]+}/:method',
    (c, next) => (isMultipart(c) ? uploads : bodies)(c, next),
    async (c) => {
      const refusal = refusalOfToken(world, c.req.param('bot'));
      if (refusal !== undefined) return toResponse(refusal);
      const params = await readCall(c.req.raw);
      if (isRefusal(params)) return toResponse(params);
      const outcome = await dispatch(world, c.req.param('method'), params, c.req.raw.signal);
      return toWire(c, outcome);
    },
  );
  routes.get('/file/:bot{bot[^/]+}/*', (c) => {
    const refusal = refusalOfToken(world, c.req.param('bot'));
    if (refusal !== undefined) return toResponse(refusal);
    const path = c.req.path.split('/').slice(3).join('/');
    const file = [...world.files.values()].find((candidate) => candidate.path === path);
    if (file === undefined) return toResponse(NOT_FOUND);
    return new Response(Buffer.from(file.bytes), {
      headers: { 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' },
    });
  });
  routes.all('/:bot{bot[^/]+}/*', () => toResponse(NOT_FOUND));
  routes.onError((error) => toResponse(refuse(500, `Internal Server Error: ${error.message}`)));
  return routes;
}

function isMultipart(c: Context): boolean {
  return /^multipart\/form-data/i.test(c.req.header('content-type') ?? '');
}

/** A token that could be none gets 404, a wrong one 401, as there. */
function refusalOfToken(world: World, segment: string): Refusal | undefined {
  const token = Buffer.from(segment.slice('bot'.length));
  const expected = Buffer.from(world.token);
  if (token.length === expected.length && timingSafeEqual(token, expected)) return undefined;
  return /^\d+:[\w-]+$/.test(token.toString()) ? UNAUTHORIZED : NOT_FOUND;
}

/** The envelope (Bot API, "Making requests"); the HTTP status is the error code. */
function toResponse(answer: Answer): Response {
  if (!isRefusal(answer)) {
    const { result, description } = answer;
    return Response.json(
      description === undefined ? { ok: true, result } : { ok: true, result, description },
    );
  }
  const { code, description, parameters } = answer;
  const envelope = { ok: false, error_code: code, description };
  return Response.json(parameters === undefined ? envelope : { ...envelope, parameters }, { status: code });
}

function toWire(c: Context<Env>, outcome: Outcome): Response | Promise<Response> {
  switch (outcome.kind) {
    case 'answer':
      return toResponse(outcome.answer);
    case 'gateway':
      return new Response('<html><head><title>502 Bad Gateway</title></head></html>', {
        status: outcome.status,
        headers: { 'content-type': 'text/html' },
      });
    case 'invalid-json':
      return new Response('{"ok":true,"result":{"message_id":', {
        headers: { 'content-type': 'application/json' },
      });
    case 'reset':
      return reset(c);
    case 'silence':
      return new Promise((resolve) => {
        c.req.raw.signal.addEventListener('abort', () => resolve(new Response(null, { status: 499 })));
      });
  }
}

/** Breaks the connection under the client's feet. Without a socket (`app.request`) it is a thrown error. */
function reset(c: Context<Env>): Response {
  const socket = c.env?.incoming?.socket;
  if (socket === undefined) throw new Error('The connection was reset, as asked for by failNext.');
  socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}
