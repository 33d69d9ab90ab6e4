import { listen } from '../events.js';
import { renderHtml } from '../text/render-html.js';
import type {
  InlineKeyboardButton,
  LinkPreviewOptions,
  Location,
  Message,
  MessageEntity,
  ReplyMarkup,
} from '../wire.js';
import type { StoredMessage, World } from '../world.js';
import { expectRoom, misuse } from './expect.js';

/** A message as its reader sees it. */
export interface TranscriptMessage {
  readonly messageId: number;
  /** True for the bot's own and for those sent "via" it. */
  readonly isFromBot: boolean;
  /** The name of who sent it. */
  readonly from: string;
  readonly fromId?: number;
  readonly via?: string;
  /** Text or caption; '' for service messages. */
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Text and entities as the Bot API's HTML, after all that Telegram does to them. */
  readonly html: string;
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
  /** A keyboard for the input, its removal, or a forced reply. */
  readonly replyMarkup?: ReplyMarkup;
  readonly linkPreview?: LinkPreviewOptions;
  readonly document?: { readonly name: string; readonly size: number; readonly fileId: string };
  readonly location?: Location;
  /** What happened, for service messages: "Ann joined". */
  readonly service?: string;
  readonly replyTo?: number;
  readonly thread?: number;
  /** ms. */
  readonly at: number;
  readonly edits: number;
  readonly isDeleted: boolean;
}

/** All messages of a chat, oldest first, also deleted ones. @param thread only those of one topic */
export function transcript(world: World, chatId: number, thread?: number): TranscriptMessage[] {
  return [...expectRoom(world, chatId).messages.values()]
    .filter(({ message }) => thread === undefined || message.message_thread_id === thread)
    .map(readMessage);
}

/** One message of a chat, if it is there. */
export function transcriptMessage(
  world: World,
  chatId: number,
  messageId: number,
): TranscriptMessage | undefined {
  const stored = expectRoom(world, chatId).messages.get(messageId);
  return stored === undefined ? undefined : readMessage(stored);
}

function readMessage(stored: StoredMessage): TranscriptMessage {
  const { message } = stored;
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  const service = serviceText(message);
  const { document } = message;
  return {
    messageId: message.message_id,
    isFromBot: stored.isFromBot,
    from: message.from?.first_name ?? message.sender_chat?.title ?? '',
    ...(message.from === undefined ? {} : { fromId: message.from.id }),
    ...(message.via_bot?.username === undefined ? {} : { via: message.via_bot.username }),
    text,
    entities,
    html: renderHtml(text, entities),
    buttons: message.reply_markup?.inline_keyboard ?? [],
    ...(stored.replyMarkup === undefined ? {} : { replyMarkup: stored.replyMarkup }),
    ...(stored.linkPreview === undefined ? {} : { linkPreview: stored.linkPreview }),
    ...(document === undefined
      ? {}
      : {
          document: { name: document.file_name ?? '', size: document.file_size, fileId: document.file_id },
        }),
    ...(message.location === undefined ? {} : { location: message.location }),
    ...(service === undefined ? {} : { service }),
    ...(message.reply_to_message === undefined ? {} : { replyTo: message.reply_to_message.message_id }),
    ...(message.message_thread_id === undefined ? {} : { thread: message.message_thread_id }),
    at: message.date * 1000,
    edits: stored.edits,
    isDeleted: stored.isDeleted,
  };
}

function serviceText(message: Message): string | undefined {
  const name = message.from?.first_name ?? '';
  if (message.new_chat_members !== undefined) {
    const [newcomer] = message.new_chat_members;
    return newcomer?.id === message.from?.id
      ? `${name} joined`
      : `${name} added ${newcomer?.first_name ?? ''}`;
  }
  if (message.left_chat_member !== undefined) return `${message.left_chat_member.first_name} left`;
  if (message.forum_topic_created !== undefined) {
    return `${name} created the topic “${message.forum_topic_created.name}”`;
  }
  if (message.forum_topic_closed !== undefined) return `${name} closed the topic`;
  if (message.forum_topic_reopened !== undefined) return `${name} reopened the topic`;
  if (message.migrate_to_chat_id !== undefined) return 'The group became a supergroup';
  if (message.migrate_from_chat_id !== undefined) return 'The supergroup was a group before';
  return undefined;
}

export interface WaitOptions {
  /** Only messages with a greater id, or edited since. Default: any. */
  readonly after?: number;
  /** ms; default 5,000. */
  readonly timeoutMs?: number;
}

/**
 * Waits for a message of the bot that is as wanted: one that is there already, or the first that comes or is
 * edited so. @throws AppError sandbox.misuse when the time is over, with what stands in the chat
 */
export function waitForMessage(
  world: World,
  chatId: number,
  isWanted: (message: TranscriptMessage) => boolean = () => true,
  { after = 0, timeoutMs = 5000 }: WaitOptions = {},
): Promise<TranscriptMessage> {
  const find = (): TranscriptMessage | undefined =>
    transcript(world, chatId).find(
      (message) => message.isFromBot && !message.isDeleted && message.messageId > after && isWanted(message),
    );
  const existing = find();
  if (existing !== undefined) return Promise.resolve(existing);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      const texts = transcript(world, chatId).map(({ from, text, service }) => `${from}: ${text || service}`);
      reject(misuse(`no such message came in ${timeoutMs} ms; in the chat stands:\n${texts.join('\n')}`));
    }, timeoutMs);
    const stop = listen(world, (event) => {
      if (event.kind !== 'message' || event.chatId !== chatId) return;
      const found = find();
      if (found === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(found);
    });
  });
}
