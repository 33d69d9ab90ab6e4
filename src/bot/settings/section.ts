import type { Chat } from '../../model.js';
import type { SettingsChange } from '../subscribing.js';
import type { Turn, View } from '../turn.js';

/** What a value makes of a chat: a change, or why not (the key of a toast). */
export type SectionOutcome =
  | { readonly kind: 'change'; readonly change: SettingsChange }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * One line of /settings. The chat is the one that is set up: the place itself, or a channel from the private chat of
 * an admin.
 */
export interface Section {
  /** One or two letters for the data of its buttons. */
  readonly code: string;
  /** Its line in the menu, plain text: "Stories in a digest: 5". */
  readonly label: (turn: Turn, chat: Chat) => string;
  /** False where the chat has no use for it. */
  readonly isFor?: (chat: Chat) => boolean;
  /** Its own menu; absent: a press in the main menu is the change itself, with an empty value. */
  readonly view?: (turn: Turn, chat: Chat) => View;
  /** Reads the value of a button; undefined where it means nothing. */
  readonly press: (chat: Chat, value: string) => SectionOutcome | undefined;
  /** Reads what a person typed; absent: nothing can be typed. Undefined where it is not understood. */
  readonly read?: (turn: Turn, chat: Chat, text: string) => SectionOutcome | undefined;
  /** The question before something is typed, by key. */
  readonly question?: string;
}

/** A change that is made. */
export function change(settings: SettingsChange): SectionOutcome {
  return { kind: 'change', change: settings };
}

/** Data of a settings button: `set:chat:section:value`, the chat left out for the place itself. */
export function settingsData(turn: Turn, chat: Chat, section = '', value = ''): string {
  const target = chat.id === turn.chat.id ? '' : chat.id;
  return ['set', target, section, value].join(':').replace(/:+$/, '');
}

/** The value that stands for "ask me to type it". */
export const TYPE_IT = '?';
