import type { Document } from './wire.js';
import { type StoredFile, takeId, type World } from './world.js';

/** Bot API, getFile: bots download files of up to 20 MB. */
export const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file and gives it its ids and the path under `/file/bot<token>/`. */
export function keepFile(world: World, file: NewFile): StoredFile {
  const number = takeId(world);
  const ending = /\.[a-z0-9]{1,10}$/i.exec(file.name)?.[0] ?? '';
  const stored: StoredFile = {
    id: `BQACAgIAAxk${String(number).padStart(10, '0')}`,
    uniqueId: `AgAD${String(number).padStart(8, '0')}`,
    path: `documents/file_${number}${ending}`,
    ...file,
  };
  world.files.set(stored.id, stored);
  return stored;
}

export function documentOf(file: StoredFile): Document {
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    ...(file.name === '' ? {} : { file_name: file.name }),
    mime_type: file.mimeType,
    file_size: file.bytes.byteLength,
  };
}
