import { mute as addMute, readSilence } from '../muting.js';
import { knownTopics, shortKey } from '../topics.js';
import { pressButton, say } from '../turn.js';
import { cutText } from '../typed-text.js';
import { muteListView, nameMute } from '../wish-list.js';
import type { Command } from './command.js';

const MAX_WORDS = 100;
const MAX_MUTES = 200;

/** `/mute words`, an outlet, a topic or a person: not in this chat's digests any more. Alone it lists what is muted. */
export const mute: Command = {
  name: 'mute',
  description: 'command-mute',
  scope: 'managers',
  handle: async (turn) => {
    const words = cutText(turn.words.replace(/\s+/g, ' '), MAX_WORDS);
    if (words === '') {
      const view = await muteListView(turn);
      return { views: [{ ...view, html: `${view.html}\n\n${turn.html('mute-usage')}` }] };
    }
    const { store } = turn.ports;
    const mutes = await store.subscriptions.mutesOfChat(turn.chat.id);
    if (mutes.length >= MAX_MUTES) return say(turn.html('follow-too-many'));
    const silence = await readSilence(turn, words);
    await addMute(turn, silence);
    const what = await nameMute(turn, silence, await knownTopics(store));
    const undo = pressButton(turn.text('button-undo'), `hear:${silence.kind}:${shortKey(silence.value)}`);
    return say(turn.html('mute-done', { what }), [[undo]]);
  },
};
