import type { Chat } from '../../model.js';
import { pressButton, type Turn, type View } from '../turn.js';
import { readTime } from './hours.js';
import { change, type Section, type SectionOutcome, settingsData, TYPE_IT } from './section.js';

const USUAL = [
  ['22:00', '07:00'],
  ['23:00', '08:00'],
  ['00:00', '09:00'],
] as const;

/** Hours in which nothing is sent; what falls into them comes at their end. */
export const quiet: Section = {
  code: 'q',
  label: (turn, chat) => turn.text('settings-quiet', { hours: quietText(turn, chat) }),
  view: quietView,
  press: (_chat, value) => {
    if (value === 'off') return change({ quiet: null });
    const match = /^(\d\d)(\d\d)-(\d\d)(\d\d)$/.exec(value);
    return match ? setQuiet(`${match[1]}:${match[2]}`, `${match[3]}:${match[4]}`) : undefined;
  },
  read: (_turn, _chat, text) => {
    const [from, to, ...rest] = text.split(/[\s–—-]+/).filter((part) => part !== '');
    return from === undefined || to === undefined || rest.length > 0 ? undefined : setQuiet(from, to);
  },
  question: 'settings-ask-quiet',
};

function setQuiet(from: string, to: string): SectionOutcome | undefined {
  const [start, end] = [readTime(from), readTime(to)];
  if (start === undefined || end === undefined || start === end) return undefined;
  return change({ quiet: { from: start, to: end } });
}

function quietText(turn: Turn, chat: Chat): string {
  return chat.quiet ? `${chat.quiet.from}–${chat.quiet.to}` : turn.text('settings-quiet-none');
}

function quietView(turn: Turn, chat: Chat): View {
  const button = (label: string, value: string) =>
    pressButton(label, settingsData(turn, chat, quiet.code, value));
  const isChosen = (from: string, to: string) => chat.quiet?.from === from && chat.quiet.to === to;
  const usual = USUAL.map(([from, to]) => [
    button(`${isChosen(from, to) ? '✓ ' : ''}${from}–${to}`, `${from}-${to}`.replaceAll(':', '')),
  ]);
  return {
    html: turn.html('settings-quiet-choose', { hours: quietText(turn, chat) }),
    buttons: [
      ...usual,
      [button(turn.text('button-quiet-off'), 'off'), button(turn.text('button-type-hours'), TYPE_IT)],
      [pressButton(turn.text('button-back'), settingsData(turn, chat))],
    ],
  };
}
