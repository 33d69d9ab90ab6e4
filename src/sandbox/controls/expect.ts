import { AppError } from '../../errors.js';
import { lookUpRoom } from '../rooms.js';
import type { Person, Room, World } from '../world.js';

/** The error for a control that was used wrongly; `reason` completes "The sandbox: …". */
export function misuse(reason: string): AppError {
  return new AppError('sandbox.misuse', `The sandbox: ${reason}.`);
}

/** @throws AppError sandbox.misuse */
export function expectPerson(world: World, userId: number): Person {
  const person = world.people.get(userId);
  if (person === undefined) throw misuse(`there is no user ${userId}; createUser makes one`);
  return person;
}

/** @throws AppError sandbox.misuse */
export function expectRoom(world: World, chatId: number): Room {
  const room = lookUpRoom(world, String(chatId));
  if (room === undefined) throw misuse(`there is no chat ${chatId}; createGroup and createChannel make one`);
  return room;
}
