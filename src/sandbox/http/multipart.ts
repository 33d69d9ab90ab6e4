import type { Params, Upload } from '../params.js';

/** More parts than any method has parameters. */
const MAX_PARTS = 200;
/** The headers of one part, bytes. */
const MAX_HEADER_BYTES = 8192;

interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly mimeType?: string;
  readonly bytes: Buffer;
}

/**
 * Reads a multipart/form-data body (RFC 7578) as leniently as Telegram does: clients write
 * `content-disposition:form-data;name="x"` without spaces and file names without quotes, which `Request.formData`
 * refuses. Linear in the length of the body.
 * @returns undefined where it is no multipart body
 */
export function parseMultipart(body: Buffer, contentType: string): Params | undefined {
  const boundary = boundaryOf(contentType);
  const parts = boundary === undefined ? undefined : splitParts(body, boundary);
  if (parts === undefined) return undefined;
  const values = parts
    .filter(({ fileName }) => fileName === undefined)
    .map(({ name, bytes }): [string, string] => [name, bytes.toString('utf8')]);
  const files = parts
    .filter(({ fileName }) => fileName !== undefined)
    .map((part): [string, Upload] => [part.name, uploadOf(part)]);
  return { values: Object.fromEntries(values), files: Object.fromEntries(files) };
}

function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

function splitParts(body: Buffer, boundary: string): Part[] | undefined {
  const opening = `--${boundary}`;
  const delimiter = `\r\n${opening}`;
  const first = body.indexOf(opening);
  if (first < 0) return undefined;
  const parts: Part[] = [];
  let start = first + opening.length;
  // After a boundary stands `--` at the end of the body and a line break before a part.
  while (body.toString('latin1', start, start + 2) === '\r\n') {
    const end = body.indexOf(delimiter, start);
    const part = end < 0 ? undefined : readPart(body.subarray(start + 2, end));
    if (part === undefined || parts.length >= MAX_PARTS) return undefined;
    parts.push(part);
    start = end + delimiter.length;
  }
  return body.toString('latin1', start, start + 2) === '--' ? parts : undefined;
}

function readPart(part: Buffer): Part | undefined {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0 || end > MAX_HEADER_BYTES) return undefined;
  const headers = new Map(
    part
      .toString('utf8', 0, end)
      .split('\r\n')
      .map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      }),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = dispositionField(disposition, 'name');
  if (name === undefined) return undefined;
  const fileName = dispositionField(disposition, 'filename');
  const mimeType = headers.get('content-type');
  return {
    name,
    ...(fileName === undefined ? {} : { fileName }),
    ...(mimeType === undefined ? {} : { mimeType }),
    bytes: part.subarray(end + 4),
  };
}

function dispositionField(disposition: string, field: string): string | undefined {
  for (const piece of disposition.split(';').slice(1)) {
    const equals = piece.indexOf('=');
    if (piece.slice(0, equals).trim().toLowerCase() !== field) continue;
    return piece
      .slice(equals + 1)
      .trim()
      .replace(/^"(.*)"$/, '$1');
  }
  return undefined;
}

function uploadOf({ fileName = '', mimeType, bytes }: Part): Upload {
  return {
    name: (fileName.split(/[\\/]/).at(-1) ?? '').slice(0, 255),
    mimeType: mimeType ?? 'application/octet-stream',
    bytes: new Uint8Array(bytes),
  };
}
