import findZone from '@photostructure/tz-lookup';
import { settingsView } from './settings/index.js';
import { changeSettings } from './subscribing.js';
import { type Answer, createTurn, say, type Turn } from './turn.js';

/** A shared location in a private chat sets the time zone. The location itself is not kept. */
export async function answerLocation(
  turn: Turn,
  location: { readonly latitude: number; readonly longitude: number },
): Promise<Answer> {
  const timezone = zoneAt(location.latitude, location.longitude);
  if (timezone === undefined) return say(turn.html('settings-not-understood'));
  const chat = await changeSettings(turn.ports, turn.chat, { schedule: { ...turn.chat.schedule, timezone } });
  return { views: [settingsView(createTurn(turn.ctx, turn.ports, turn.memory, chat, ''), chat)] };
}

/** The library throws for what is nowhere on Earth. */
function zoneAt(latitude: number, longitude: number): string | undefined {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? findZone(latitude, longitude) : undefined;
}
