import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderTeasers } from './feeds-samples.js';

/**
 * The outlets of `feeds-poll`, in a process of their own: each path is a feed of 30 items. A feed that is asked with
 * its ETag answers 304, but every tenth has changed.
 */
const server = createServer((request, response) => {
  const number = Number(request.url?.slice(1));
  const isUnchanged = request.headers['if-none-match'] !== undefined && number % 10 !== 0;
  const headers = { etag: `"${number}"`, 'content-type': 'application/rss+xml; charset=utf-8' };
  if (isUnchanged) response.writeHead(304, headers).end();
  else response.writeHead(200, headers).end(renderTeasers(30, number + Math.floor(Math.random() * 1e6)));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
