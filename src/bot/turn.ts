import type { Context } from 'grammy';
import { escapeHtml } from '../digest/html.js';
import type { Button, Chat } from '../model.js';
import { chooseLanguage } from './i18n.js';
import type { BotMemory } from './memory.js';
import type { BotDependencies } from './ports.js';

/** Values of a text; strings come from anywhere and are not trusted. */
export type TextValues = Readonly<Record<string, string | number>>;

/** One thing that a person typed or pressed, with what is needed to answer it. */
export interface Turn {
  readonly ctx: Context;
  readonly ports: BotDependencies;
  readonly memory: BotMemory;
  /** The place where it was said. */
  readonly chat: Chat;
  /** What stands after the command, trimmed; '' for a press. */
  readonly words: string;
  /** The person is in `adminIds`. */
  readonly isAdmin: boolean;
  /** A text as Telegram's HTML, its values escaped. */
  readonly html: (key: string, values?: TextValues) => string;
  /** A text as it is: for buttons, toasts and menus, which take no HTML. */
  readonly text: (key: string, values?: TextValues) => string;
}

/** What a person is shown: one message. */
export interface View {
  readonly html: string;
  /** What is sent when Telegram refuses the HTML; absent: the visible text of the HTML. */
  readonly plain?: string;
  readonly buttons?: readonly (readonly Button[])[];
  /** Address of the preview card; absent: no preview. */
  readonly previewUrl?: string;
  /** Asks for an answer: Telegram opens a reply to this message. */
  readonly isQuestion?: boolean;
}

/** What became of a turn. */
export interface Answer {
  /** Sent in order. After a press the first one takes the place of the message that was pressed. */
  readonly views: readonly View[];
  /** Runs when Telegram has accepted the views. */
  readonly onSent?: () => Promise<void>;
  /** Slow work, done in the background; its view takes the place of the last one sent. */
  readonly later?: () => Promise<View>;
  /** Shown over the chat after a press; plain text, at most 200 characters. */
  readonly toast?: string;
  /**
   * What is asked: the next text in this private chat, or a reply to the message anywhere, goes to the question of
   * this data (`name:argument…`).
   */
  readonly asks?: string;
  /** After a press: all views are sent as new messages, the pressed one stays. */
  readonly isNew?: boolean;
}

/** An answer of one message. */
export function say(html: string, buttons?: View['buttons']): Answer {
  return { views: [buttons ? { html, buttons } : { html }] };
}

/** A button that comes back as `data` (1 to 64 bytes). */
export function pressButton(text: string, data: string): Button {
  return { text, action: { kind: 'callback', data } };
}

/** Puts a turn together. The language is the place's own. */
export function createTurn(
  ctx: Context,
  ports: BotDependencies,
  memory: BotMemory,
  chat: Chat,
  words: string,
): Turn {
  const language = chooseLanguage(chat.language);
  return {
    ctx,
    ports,
    memory,
    chat,
    words,
    isAdmin: ctx.from !== undefined && ports.adminIds.has(ctx.from.id),
    html: (key, values = {}) => ports.translate(language, key, escapeValues(values)),
    text: (key, values = {}) => ports.translate(language, key, values),
  };
}

function escapeValues(values: TextValues): TextValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeHtml(value) : value,
    ]),
  );
}
