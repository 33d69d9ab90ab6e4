import { documentOf, keepFile, MAX_DOWNLOAD_BYTES } from '../files.js';
import { postMessage } from '../messages.js';
import { type Params, textOf } from '../params.js';
import { accept, badRequest, isRefusal, type Refusal } from '../refusal.js';
import { isInlineKeyboard } from '../reply-markup.js';
import { formatText, MAX_CAPTION_LENGTH } from '../text/formatted-text.js';
import type { StoredFile, World } from '../world.js';
import { botAuthor, parseModeOf, readEntities, readReply, threadFields } from './message-options.js';
import type { Method } from './method.js';
import { readTarget } from './send-message.js';

export const sendDocument: Method = {
  name: 'sendDocument',
  isSending: true,
  run(world, params) {
    const entities = readEntities(params, 'caption_entities');
    if (isRefusal(entities)) return entities;
    const caption = formatText({
      text: textOf(params, 'caption'),
      ...parseModeOf(params),
      entities,
      maxLength: MAX_CAPTION_LENGTH,
      tooLong: 'message caption is too long',
    });
    if (isRefusal(caption)) return caption;
    const target = readTarget(world, params, 'documents');
    if (isRefusal(target)) return target;
    const file = readFile(world, params, 'document');
    if (isRefusal(file)) return file;
    const { room, threadId, markup } = target;
    const reply = readReply(room, params);
    if (isRefusal(reply)) return reply;
    const message = postMessage(
      world,
      room,
      {
        ...botAuthor(room, world.bot),
        ...threadFields(threadId),
        ...reply,
        document: documentOf(file),
        ...(caption.text === '' ? {} : { caption: caption.text, caption_entities: caption.entities }),
        ...(isInlineKeyboard(markup) ? { reply_markup: markup } : {}),
      },
      { isFromBot: true, ...(markup === undefined ? {} : { replyMarkup: markup }) },
    );
    return { ...accept(message), warnings: caption.warnings };
  },
};

export const getFile: Method = {
  name: 'getFile',
  run(world, params) {
    const file = world.files.get(textOf(params, 'file_id'));
    if (file === undefined) return badRequest('invalid file_id');
    if (file.bytes.byteLength > MAX_DOWNLOAD_BYTES) return badRequest('file is too big');
    return accept({
      file_id: file.id,
      file_unique_id: file.uniqueId,
      file_size: file.bytes.byteLength,
      file_path: file.path,
    });
  },
};

/** A file that came with the call (by name or as `attach://name`), or one known by its file_id. */
function readFile(world: World, params: Params, name: string): StoredFile | Refusal {
  const value = textOf(params, name);
  const part = value.startsWith('attach://') ? value.slice('attach://'.length) : name;
  const upload = Object.hasOwn(params.files, part) ? params.files[part] : undefined;
  if (upload !== undefined) {
    return upload.bytes.byteLength === 0 ? badRequest('file must be non-empty') : keepFile(world, upload);
  }
  if (value === '' || value.startsWith('attach://')) return badRequest(`there is no ${name} in the request`);
  const known = world.files.get(value);
  if (known !== undefined) return known;
  return /^https?:/i.test(value)
    ? badRequest('failed to get HTTP URL content: the sandbox fetches no addresses')
    : badRequest('wrong remote file identifier specified: Wrong string length');
}
