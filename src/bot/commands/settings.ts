import { shortenText } from '../../digest/html.js';
import { SECTIONS, settingsView } from '../settings/index.js';
import { settingsData } from '../settings/section.js';
import { zoneView } from '../settings/timezone.js';
import { findZones } from '../settings/zones.js';
import { changeSettings } from '../subscribing.js';
import { createTurn, say } from '../turn.js';
import type { Command } from './command.js';

/** `/settings` is a menu; hours, quiet hours or a city may stand behind it: `/settings 7:30 19:00`, `/settings Rome`. */
export const settings: Command = {
  name: 'settings',
  description: 'command-settings',
  scope: 'managers',
  handle: async (turn) => {
    if (turn.words === '') return { views: [settingsView(turn, turn.chat)] };
    const outcome = SECTIONS.filter((section) => section.isFor?.(turn.chat) ?? true)
      .map((section) => section.read?.(turn, turn.chat, turn.words))
      .find((one) => one !== undefined);
    if (outcome?.kind === 'change') {
      const chat = await changeSettings(turn.ports, turn.chat, outcome.change);
      return { views: [settingsView(createTurn(turn.ctx, turn.ports, turn.memory, chat, ''), chat)] };
    }
    const zones = findZones(turn.words, turn.chat.language);
    if (zones.length > 0) return { views: [zoneView(turn, turn.chat, zones)] };
    return say(turn.html('settings-zone-unknown', { words: shortenText(turn.words, 60) }), [
      [
        {
          text: turn.text('button-settings'),
          action: { kind: 'callback', data: settingsData(turn, turn.chat) },
        },
      ],
    ]);
  },
};
