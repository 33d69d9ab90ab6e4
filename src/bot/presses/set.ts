import { shortenText } from '../../digest/html.js';
import type { Chat } from '../../model.js';
import { SECTIONS, settingsView } from '../settings/index.js';
import { type Section, settingsData, TYPE_IT } from '../settings/section.js';
import { zoneView } from '../settings/timezone.js';
import { findZones } from '../settings/zones.js';
import { changeSettings, type SettingsChange } from '../subscribing.js';
import { findTarget } from '../target.js';
import { type Answer, createTurn, say, type Turn } from '../turn.js';
import type { Press } from './press.js';

/** The menus of /settings: `set:chat:section:value`. */
export const set: Press = {
  name: 'set',
  scope: 'managers',
  handle: async (turn, [target, code, value]) => {
    const chat = await findTarget(turn, target);
    if (chat === undefined) return undefined;
    if (code === undefined) return { views: [settingsView(turn, chat)] };
    const section = findSection(chat, code);
    if (section === undefined) return undefined;
    if (value === undefined && section.view) return { views: [section.view(turn, chat)] };
    if (value === TYPE_IT) return askFor(turn, chat, section);
    const outcome = section.press(chat, value ?? '');
    // The menu that was pressed stays as it is.
    if (outcome?.kind === 'refused') return { views: [], toast: turn.text(outcome.reason) };
    return outcome && applyChange(turn, chat, section, outcome.change);
  },
};

/** What a person typed after "Type…": the same data, the text in `turn.words`. */
export const typedSetting: Press = {
  name: 'set',
  scope: 'managers',
  handle: async (turn, [target, code]) => {
    const chat = await findTarget(turn, target);
    const section = chat && findSection(chat, code ?? '');
    if (chat === undefined || section?.read === undefined) return undefined;
    const outcome = section.read(turn, chat, turn.words);
    if (outcome?.kind === 'refused') return say(turn.html(outcome.reason));
    if (outcome) return applyChange(turn, chat, section, outcome.change);
    return section.code === 'z'
      ? offerZones(turn, chat)
      : askFor(turn, chat, section, 'settings-not-understood');
  },
};

function findSection(chat: Chat, code: string): Section | undefined {
  return SECTIONS.find((section) => section.code === code && (section.isFor?.(chat) ?? true));
}

function askFor(turn: Turn, chat: Chat, section: Section, note?: string): Answer | undefined {
  if (section.question === undefined) return undefined;
  const question = turn.html(section.question);
  const html = note === undefined ? question : `${turn.html(note)}\n${question}`;
  return {
    views: [{ html, isQuestion: true }],
    isNew: true,
    asks: settingsData(turn, chat, section.code),
  };
}

/** Writes the change and shows the menu again, in the language that it may have changed. */
async function applyChange(
  turn: Turn,
  chat: Chat,
  section: Section,
  settings: SettingsChange,
): Promise<Answer> {
  const changed = await changeSettings(turn.ports, chat, settings);
  const isOwn = chat.id === turn.chat.id;
  const next = isOwn ? createTurn(turn.ctx, turn.ports, turn.memory, changed, '') : turn;
  const view = section.code === 'h' ? section.view?.(next, changed) : undefined;
  return { views: [view ?? settingsView(next, changed)], toast: next.text('toast-saved') };
}

/** Several zones fit what was typed, or none. */
function offerZones(turn: Turn, chat: Chat): Answer {
  const zones = findZones(turn.words, turn.chat.language);
  if (zones.length > 0) return { views: [zoneView(turn, chat, zones)] };
  return say(turn.html('settings-zone-unknown', { words: shortenText(turn.words, 60) }));
}
