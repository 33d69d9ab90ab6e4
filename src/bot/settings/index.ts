import type { Chat } from '../../model.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { language, previews, quotes, signature, stories } from './choices.js';
import { hours } from './hours.js';
import { quiet } from './quiet.js';
import { type Section, settingsData } from './section.js';
import { timezone } from './timezone.js';

/** All lines of /settings, in order. */
export const SECTIONS: readonly Section[] = [
  hours,
  timezone,
  quiet,
  stories,
  quotes,
  previews,
  language,
  signature,
];

/** The settings of a chat, a button for each. */
export function settingsView(turn: Turn, chat: Chat): View {
  // What is typed is for the place where it is typed: only that one is told how.
  const [title, how] =
    chat.id === turn.chat.id
      ? [turn.html('settings-title'), turn.html('settings-how')]
      : [
          turn.html('settings-title-of', { title: chat.title ?? String(chat.telegramId) }),
          turn.html('settings-press'),
        ];
  const sections = SECTIONS.filter((section) => section.isFor?.(chat) ?? true);
  return {
    html: `${title}\n\n${how}`,
    buttons: [
      ...sections.map((section) => [
        pressButton(section.label(turn, chat), settingsData(turn, chat, section.code)),
      ]),
      ...(chat.id === turn.chat.id ? [] : [[pressButton(turn.text('button-back'), `chan:${chat.id}`)]]),
    ],
  };
}
