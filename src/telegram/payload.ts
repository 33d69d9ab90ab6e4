import type { Message } from '../model.js';

/** Which parts of a message go with the call: Telegram may have refused some. */
export interface Form {
  readonly hasMarkup: boolean;
  readonly hasButtons: boolean;
  readonly hasPreview: boolean;
}

/** The message as it was meant. */
export const FULL_FORM: Form = { hasMarkup: true, hasButtons: true, hasPreview: true };

/** Parameters of the Bot API's `sendMessage` for a message in this form. */
export function composePayload(
  place: { readonly telegramId: number | string; readonly threadId?: number },
  message: Message,
  form: Form,
) {
  return {
    chat_id: place.telegramId,
    ...(place.threadId === undefined ? {} : { message_thread_id: place.threadId }),
    ...(form.hasMarkup ? { text: message.html, parse_mode: 'HTML' as const } : { text: message.plain }),
    link_preview_options:
      message.previewUrl !== undefined && form.hasPreview
        ? { url: message.previewUrl }
        : { is_disabled: true },
    ...(message.buttons?.length && form.hasButtons ? { reply_markup: composeKeyboard(message.buttons) } : {}),
  };
}

function composeKeyboard(rows: NonNullable<Message['buttons']>) {
  return {
    inline_keyboard: rows.map((row) =>
      row.map(({ text, action }) =>
        action.kind === 'url' ? { text, url: action.url } : { text, callback_data: action.data },
      ),
    ),
  };
}
