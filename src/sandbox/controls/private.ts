import { announce } from '../events.js';
import { memberOf, privateRoom } from '../rooms.js';
import { pushUpdate } from '../updates.js';
import { nowSeconds, type World } from '../world.js';
import { expectPerson } from './expect.js';

/** The person stops the bot: it gets `my_chat_member` and may write no more. */
export function blockBot(world: World, userId: number): void {
  setBlocked(world, userId, true);
}

/** The person lets the bot in again. Sending it a text does so too. */
export function unblockBot(world: World, userId: number): void {
  setBlocked(world, userId, false);
}

/** The account is gone: "Forbidden: user is deactivated". */
export function deactivateUser(world: World, userId: number): void {
  expectPerson(world, userId).isDeactivated = true;
  announce(world, { kind: 'chat', chatId: userId });
}

function setBlocked(world: World, userId: number, hasBlocked: boolean): void {
  const person = expectPerson(world, userId);
  if (person.hasBlocked === hasBlocked) return;
  person.hasBlocked = hasBlocked;
  announce(world, { kind: 'chat', chatId: userId });
  pushUpdate(world, 'my_chat_member', {
    chat: privateRoom(world, person).chat,
    from: person.user,
    date: nowSeconds(world),
    old_chat_member: memberOf(world.bot, hasBlocked ? 'member' : 'kicked'),
    new_chat_member: memberOf(world.bot, hasBlocked ? 'kicked' : 'member'),
  });
}
