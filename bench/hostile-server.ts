import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bodyOf, GOOD_FEED, GOOD_PAGE, HOSTILE_CASES, type HostileCase } from './hostile-cases.js';

/** Serves the cases of `hostile` by their number, and a good feed and page, in a process of its own. */

/** Sent before the connection is broken off. */
const RESET_AFTER_BYTES = 20_000;
/** Between two bytes of what trickles. */
const TRICKLE_MS = 900;

const server = createServer((request, response) => serve(request.url ?? '', response));
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());

function serve(path: string, response: ServerResponse): void {
  const name = path.slice(1);
  if (name === 'good-feed') response.end(GOOD_FEED);
  else if (name === 'good-page') response.setHeader('content-type', 'text/html').end(GOOD_PAGE);
  else if (name === 'robots.txt') response.writeHead(404).end();
  else serveHostile(HOSTILE_CASES[Number(name)], response);
}

function serveHostile(hostile: HostileCase | undefined, response: ServerResponse): void {
  if (hostile === undefined) {
    response.writeHead(404).end();
    return;
  }
  const body = bodyOf(hostile);
  if (hostile.serving === 'bomb') response.setHeader('content-encoding', 'gzip');
  if (hostile.serving === 'trickle') trickle(body, response);
  else if (hostile.serving === 'reset')
    response.write(body.subarray(0, RESET_AFTER_BYTES), () => response.destroy());
  else response.end(body);
}

function trickle(body: Uint8Array, response: ServerResponse): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
  }, TRICKLE_MS);
  response.on('close', () => clearInterval(timer));
}
