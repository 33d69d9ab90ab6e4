import { shortenText } from '../../digest/html.js';
import type { Mute } from '../../model.js';
import { knownTopics } from '../topics.js';
import { say } from '../turn.js';
import { muteListView, nameMute } from '../wish-list.js';
import type { Command } from './command.js';

/** `/unmute words`: hear of it again. Alone it lists what is muted, a button for each. */
export const unmute: Command = {
  name: 'unmute',
  description: 'command-unmute',
  scope: 'managers',
  handle: async (turn) => {
    if (turn.words === '') return { views: [await muteListView(turn)] };
    const { store } = turn.ports;
    const topics = await knownTopics(store);
    const mutes = await store.subscriptions.mutesOfChat(turn.chat.id);
    const named = await Promise.all(
      mutes.map(async (mute) => ({ mute, name: await nameMute(turn, mute, topics) })),
    );
    const found = named.find(({ mute, name }) => isMeant(mute, name, turn.words.toLowerCase()));
    if (found === undefined) {
      const view = await muteListView(turn);
      return {
        views: [
          {
            ...view,
            html: `${turn.html('unmute-unknown', { words: shortenText(turn.words, 60) })}\n\n${view.html}`,
          },
        ],
      };
    }
    await store.subscriptions.unmute(turn.chat.id, found.mute.kind, found.mute.value);
    return say(turn.html('unmute-done', { what: found.name }));
  },
};

function isMeant(mute: Mute, name: string, words: string): boolean {
  return mute.value.toLowerCase() === words || name.toLowerCase() === words;
}
