import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';

const unzip = {
  gzip: promisify<Uint8Array, ZlibOptions, Buffer>(gunzip),
  zlib: promisify<Uint8Array, ZlibOptions, Buffer>(inflate),
  raw: promisify<Uint8Array, ZlibOptions, Buffer>(inflateRaw),
};
const unbrotli = promisify(brotliDecompress);

/** More layers of compression than this are an attack. */
const MAX_LAYERS = 2;

/** The body, before or after decompression, is longer than allowed. */
export class TooLargeError extends Error {
  constructor(limit: number) {
    super(`The document is larger than ${Math.round(limit / 1_000_000)} MB.`);
    this.name = 'TooLargeError';
  }
}

/**
 * Reads a body whole and undoes its compression.
 * @param encoding the Content-Encoding header
 * @param limit bytes, before and after decompression; a bomb is stopped there, in memory and in time
 * @throws TooLargeError; errors of the network and of zlib
 */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new TooLargeError(limit);
    parts.push(chunk);
  }
  let bytes: Uint8Array = Buffer.concat(parts, length);
  const layers = layersOf(encoding);
  if (layers.length > MAX_LAYERS) throw new TooLargeError(limit);
  for (const layer of layers.reverse()) bytes = await undo(layer, bytes, limit);
  return bytes;
}

function layersOf(encoding: string | undefined): string[] {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return names.filter((name) => name !== '' && name !== 'identity');
}

async function undo(layer: string, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  // What a server cuts off in the middle is still worth reading: feeds are salvaged.
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (layer === 'gzip' || layer === 'x-gzip')
      return isGzip(bytes) ? await unzip.gzip(bytes, options) : bytes;
    if (layer === 'deflate') return await (isZlib(bytes) ? unzip.zlib : unzip.raw)(bytes, options);
    if (layer === 'br') return await unbrotli(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE')) throw new TooLargeError(limit);
    throw error;
  }
  throw new Error(`The server compresses with "${layer}", which is not read.`);
}

/** Some servers name a compression and do not compress. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** "deflate" means zlib's wrapping (RFC 9110, 8.4.1.2), but some servers leave it out. */
function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
