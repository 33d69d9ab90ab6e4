/**
 * The Bot API's own objects, as far as the sandbox speaks them (https://core.telegram.org/bots/api).
 * Names are Telegram's, so that what stands here is what goes over the wire. Dates are Unix seconds.
 */

export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel';

export interface Chat {
  readonly id: number;
  readonly type: ChatKind;
  readonly title?: string;
  readonly username?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly is_forum?: true;
}

/** Kinds that a sender can ask for, by markup or by `entities`. */
export type MarkupKind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'blockquote'
  | 'expandable_blockquote'
  | 'code'
  | 'pre'
  | 'text_link'
  | 'text_mention'
  | 'custom_emoji';

/** Kinds that Telegram finds in the text by itself. */
export type FoundKind = 'mention' | 'hashtag' | 'bot_command' | 'url' | 'email';

/** `offset` and `length` are UTF-16 code units. */
export interface MessageEntity {
  readonly type: MarkupKind | FoundKind;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: { readonly id: number };
  readonly language?: string;
  readonly custom_emoji_id?: string;
}

export interface InlineKeyboardButton {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly web_app?: { readonly url: string };
  readonly switch_inline_query?: string;
  readonly switch_inline_query_current_chat?: string;
  readonly copy_text?: { readonly text: string };
}

export interface InlineKeyboardMarkup {
  readonly inline_keyboard: readonly (readonly InlineKeyboardButton[])[];
}

export interface KeyboardButton {
  readonly text: string;
  readonly request_location?: boolean;
  readonly request_contact?: boolean;
}

/** Any `reply_markup` that a message can carry; only inline keyboards stay on the message. */
export type ReplyMarkup =
  | InlineKeyboardMarkup
  | {
      readonly keyboard: readonly (readonly KeyboardButton[])[];
      readonly one_time_keyboard?: boolean;
      readonly input_field_placeholder?: string;
    }
  | { readonly remove_keyboard: true }
  | { readonly force_reply: true; readonly input_field_placeholder?: string };

export interface LinkPreviewOptions {
  readonly is_disabled?: boolean;
  readonly url?: string;
  readonly prefer_small_media?: boolean;
  readonly prefer_large_media?: boolean;
  readonly show_above_text?: boolean;
}

export interface Document {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly file_size: number;
}

export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Message {
  readonly message_id: number;
  readonly message_thread_id?: number;
  readonly is_topic_message?: true;
  readonly from?: User;
  readonly sender_chat?: Chat;
  readonly date: number;
  readonly edit_date?: number;
  readonly chat: Chat;
  readonly via_bot?: User;
  readonly reply_to_message?: Message;
  readonly text?: string;
  readonly entities?: readonly MessageEntity[];
  readonly link_preview_options?: LinkPreviewOptions;
  readonly document?: Document;
  readonly caption?: string;
  readonly caption_entities?: readonly MessageEntity[];
  readonly location?: Location;
  readonly new_chat_members?: readonly User[];
  readonly left_chat_member?: User;
  readonly group_chat_created?: true;
  readonly migrate_to_chat_id?: number;
  readonly migrate_from_chat_id?: number;
  readonly forum_topic_created?: { readonly name: string; readonly icon_color: number };
  readonly forum_topic_closed?: Record<string, never>;
  readonly forum_topic_reopened?: Record<string, never>;
  readonly reply_markup?: InlineKeyboardMarkup;
}

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';

/** Flat, as Telegram sends it: which of the optional fields are there depends on `status`. */
export interface ChatMember {
  readonly status: MemberStatus;
  readonly user: User;
  readonly is_anonymous?: boolean;
  readonly is_member?: boolean;
  readonly until_date?: number;
  readonly can_be_edited?: boolean;
  readonly can_manage_chat?: boolean;
  readonly can_post_messages?: boolean;
  readonly can_edit_messages?: boolean;
  readonly can_delete_messages?: boolean;
  readonly can_manage_topics?: boolean;
  readonly can_send_messages?: boolean;
}

export interface ChatMemberUpdated {
  readonly chat: Chat;
  readonly from: User;
  readonly date: number;
  readonly old_chat_member: ChatMember;
  readonly new_chat_member: ChatMember;
}

export interface CallbackQuery {
  readonly id: string;
  readonly from: User;
  readonly chat_instance: string;
  readonly message?: Message;
  readonly inline_message_id?: string;
  readonly data?: string;
}

export interface InlineQuery {
  readonly id: string;
  readonly from: User;
  readonly query: string;
  readonly offset: string;
  readonly chat_type?: 'sender' | ChatKind;
  readonly location?: Location;
}

export interface ChosenInlineResult {
  readonly result_id: string;
  readonly from: User;
  readonly query: string;
  readonly inline_message_id?: string;
}

/** What each kind of update carries. */
export interface UpdateContent {
  readonly message: Message;
  readonly edited_message: Message;
  readonly channel_post: Message;
  readonly edited_channel_post: Message;
  readonly callback_query: CallbackQuery;
  readonly inline_query: InlineQuery;
  readonly chosen_inline_result: ChosenInlineResult;
  readonly my_chat_member: ChatMemberUpdated;
  readonly chat_member: ChatMemberUpdated;
}

export type UpdateKind = keyof UpdateContent;

export type Update = { readonly update_id: number } & Partial<UpdateContent>;

export interface BotCommand {
  readonly command: string;
  readonly description: string;
}
