import { shortenText } from '../../digest/html.js';
import type { Button, Chat } from '../../model.js';
import { LANGUAGES, languageName } from '../i18n.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { change, type Section, settingsData, TYPE_IT } from './section.js';

const STORY_COUNTS = [3, 5, 8, 10, 15, 20] as const;
const MAX_SIGNATURE = 200;

/** Stories in one digest. */
export const stories: Section = {
  code: 'n',
  label: (turn, chat) => turn.text('settings-stories', { count: chat.stories }),
  view: (turn, chat) =>
    choiceView(
      turn,
      chat,
      stories.code,
      turn.html('settings-stories-choose'),
      STORY_COUNTS.map((count) => ({
        value: String(count),
        label: String(count),
        isOn: chat.stories === count,
      })),
    ),
  press: (_chat, value) => {
    const count = STORY_COUNTS.find((one) => String(one) === value);
    return count === undefined ? undefined : change({ stories: count });
  },
};

/** All quotes of a story in full, or the first one, shortened. */
export const quotes: Section = {
  code: 'l',
  label: (turn, chat) =>
    turn.text(chat.quoteLength === 'long' ? 'settings-quotes-long' : 'settings-quotes-short'),
  press: (chat) => change({ quoteLength: chat.quoteLength === 'long' ? 'short' : 'long' }),
};

/** Preview cards with a picture. */
export const previews: Section = {
  code: 'p',
  label: (turn, chat) => turn.text(chat.previews ? 'settings-previews-on' : 'settings-previews-off'),
  press: (chat) => change({ previews: !chat.previews }),
};

/** Language of the bot in this chat; stories keep their own. */
export const language: Section = {
  code: 'g',
  label: (turn, chat) => turn.text('settings-language', { language: languageName(chat.language) }),
  view: (turn, chat) =>
    choiceView(
      turn,
      chat,
      language.code,
      turn.html('settings-language-choose'),
      LANGUAGES.map((code) => ({ value: code, label: languageName(code), isOn: chat.language === code })),
    ),
  press: (_chat, value) => {
    const code = LANGUAGES.find((one) => one === value);
    return code === undefined ? undefined : change({ language: code });
  },
};

/** The last line of a channel's digests. */
export const signature: Section = {
  code: 's',
  isFor: (chat) => chat.type === 'channel',
  label: (turn, chat) =>
    turn.text('settings-signature', { text: chat.signature ?? turn.text('settings-signature-none') }),
  view: (turn, chat) => ({
    html: turn.html('settings-signature-choose', {
      text: chat.signature ?? turn.text('settings-signature-none'),
    }),
    buttons: [
      [
        pressButton(turn.text('button-type-text'), settingsData(turn, chat, signature.code, TYPE_IT)),
        pressButton(turn.text('button-none'), settingsData(turn, chat, signature.code, 'off')),
      ],
      [pressButton(turn.text('button-back'), settingsData(turn, chat))],
    ],
  }),
  press: (_chat, value) => (value === 'off' ? change({ signature: null }) : undefined),
  read: (_turn, _chat, text) => change({ signature: shortenText(text, MAX_SIGNATURE) }),
  question: 'settings-ask-signature',
};

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isOn: boolean;
}

function choiceView(turn: Turn, chat: Chat, code: string, html: string, choices: readonly Choice[]): View {
  const buttons = choices.map(({ value, label, isOn }) =>
    pressButton(isOn ? `✓ ${label}` : label, settingsData(turn, chat, code, value)),
  );
  const rows: (readonly Button[])[] = [];
  for (let at = 0; at < buttons.length; at += 2) rows.push(buttons.slice(at, at + 2));
  return { html, buttons: [...rows, [pressButton(turn.text('button-back'), settingsData(turn, chat))]] };
}
