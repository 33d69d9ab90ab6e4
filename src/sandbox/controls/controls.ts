import type { CallRecord } from '../call-log.js';
import { commandsFor } from '../command-scopes.js';
import { listen, type SandboxEvent } from '../events.js';
import { type FaultKind, type FaultScope, failNext } from '../faults.js';
import type { FloodLimits } from '../flood.js';
import type { BotCommand, Chat, MemberStatus, Message, User } from '../wire.js';
import type { World } from '../world.js';
import { expectPerson, expectRoom } from './expect.js';
import { type ChatOverview, chatsOf } from './overview.js';
import {
  addBot,
  type BotMembership,
  createChannel,
  createGroup,
  createUser,
  kickBot,
  migrateGroup,
  type NewGroup,
  type NewPlace,
  type NewUser,
  setMember,
} from './places.js';
import {
  type AskedInline,
  askInline,
  chooseInline,
  forgePress,
  type InlineQuestion,
  type Press,
  type Pressed,
  pressButton,
} from './press.js';
import { blockBot, deactivateUser, unblockBot } from './private.js';
import { closeTopic, createTopic, deleteTopic, reopenTopic } from './topics.js';
import {
  type TranscriptMessage,
  transcript,
  transcriptMessage,
  type WaitOptions,
  waitForMessage,
} from './transcript.js';
import { editText, type SentDocument, sendDocument, sendLocation, sendText, type Writing } from './write.js';

/**
 * What a test or the chat page does to the people and chats of a sandbox, and reads from it. All of them throw
 * AppError `sandbox.misuse` for people and chats that are not there. Ids are Telegram's: user ids are positive
 * and are the ids of private chats too; groups and channels are negative.
 */
export interface SandboxControls {
  readonly createUser: (user: NewUser) => User;
  readonly createGroup: (group: NewGroup) => Chat;
  readonly createChannel: (channel: NewPlace) => Chat;
  readonly addBot: (chatId: number, membership?: BotMembership) => void;
  readonly kickBot: (chatId: number, by?: number) => void;
  readonly setMember: (chatId: number, userId: number, status: MemberStatus, by?: number) => void;
  /** @returns the id of the supergroup */
  readonly migrateGroup: (chatId: number) => number;
  /** @returns the `message_thread_id` */
  readonly createTopic: (chatId: number, name: string, by?: number) => number;
  readonly closeTopic: (chatId: number, threadId: number) => void;
  readonly reopenTopic: (chatId: number, threadId: number) => void;
  readonly deleteTopic: (chatId: number, threadId: number) => void;

  readonly blockBot: (userId: number) => void;
  readonly unblockBot: (userId: number) => void;
  readonly deactivateUser: (userId: number) => void;

  readonly sendText: (writing: Writing & { readonly text: string }) => Message;
  readonly sendDocument: (document: SentDocument) => Message;
  readonly sendLocation: (
    location: Writing & { readonly latitude: number; readonly longitude: number },
  ) => Message;
  readonly editText: (edited: {
    readonly from: number;
    readonly chat?: number;
    readonly message: number;
    readonly text: string;
  }) => Message;
  readonly pressButton: (press: Press) => Pressed;
  readonly forgePress: (press: {
    readonly from: number;
    readonly chat?: number;
    readonly message: number;
    readonly data: string;
  }) => Pressed;
  readonly askInline: (question: InlineQuestion) => AskedInline;
  readonly chooseInline: (
    choice: Writing & { readonly queryId: string; readonly resultId: string },
  ) => Message;

  readonly failNext: (fault: FaultKind & FaultScope) => void;
  readonly clearFaults: () => void;
  readonly setLimits: (limits: FloodLimits) => void;

  /** All calls so far, oldest first; of one method, if named. */
  readonly calls: (method?: string) => readonly CallRecord[];
  readonly clearCalls: () => void;
  readonly transcript: (chatId: number, threadId?: number) => TranscriptMessage[];
  readonly message: (chatId: number, messageId: number) => TranscriptMessage | undefined;
  /** The chats that a person sees: the private one with the bot, all groups and channels. */
  readonly chatsOf: (userId: number) => ChatOverview[];
  readonly waitForMessage: (
    chatId: number,
    isWanted?: (message: TranscriptMessage) => boolean,
    options?: WaitOptions,
  ) => Promise<TranscriptMessage>;
  /** The commands in a person's menu in a chat (default: the private chat). */
  readonly commandsFor: (userId: number, chatId?: number) => readonly BotCommand[];
  /** Updates that the bot has not confirmed. */
  readonly pendingUpdates: () => number;
  /** Is a getUpdates waiting right now? */
  readonly isPolling: () => boolean;
  /** @returns a function that ends the listening */
  readonly listen: (listener: (event: SandboxEvent) => void) => () => void;
}

export function createControls(world: World): SandboxControls {
  return {
    createUser: (user) => createUser(world, user),
    createGroup: (group) => createGroup(world, group),
    createChannel: (channel) => createChannel(world, channel),
    addBot: (chatId, membership) => addBot(world, chatId, membership),
    kickBot: (chatId, by) => kickBot(world, chatId, by),
    setMember: (chatId, userId, status, by) => setMember(world, chatId, userId, status, by),
    migrateGroup: (chatId) => migrateGroup(world, chatId),
    createTopic: (chatId, name, by) => createTopic(world, chatId, name, by),
    closeTopic: (chatId, threadId) => closeTopic(world, chatId, threadId),
    reopenTopic: (chatId, threadId) => reopenTopic(world, chatId, threadId),
    deleteTopic: (chatId, threadId) => deleteTopic(world, chatId, threadId),
    blockBot: (userId) => blockBot(world, userId),
    unblockBot: (userId) => unblockBot(world, userId),
    deactivateUser: (userId) => deactivateUser(world, userId),
    sendText: (writing) => sendText(world, writing),
    sendDocument: (document) => sendDocument(world, document),
    sendLocation: (location) => sendLocation(world, location),
    editText: (edited) => editText(world, edited),
    pressButton: (press) => pressButton(world, press),
    forgePress: (press) => forgePress(world, press),
    askInline: (question) => askInline(world, question),
    chooseInline: (choice) => chooseInline(world, choice),
    failNext: (fault) => failNext(world, fault),
    clearFaults: () => {
      world.faults.length = 0;
    },
    setLimits: (limits) => {
      world.flood.limits = limits;
      world.flood.buckets.clear();
    },
    calls: (method) => world.calls.filter((call) => method === undefined || call.method === method),
    clearCalls: () => {
      world.calls.length = 0;
    },
    transcript: (chatId, threadId) => transcript(world, chatId, threadId),
    message: (chatId, messageId) => transcriptMessage(world, chatId, messageId),
    chatsOf: (userId) => chatsOf(world, userId),
    waitForMessage: (chatId, isWanted, options) => waitForMessage(world, chatId, isWanted, options),
    commandsFor: (userId, chatId = userId) => {
      const language = expectPerson(world, userId).user.language_code?.slice(0, 2) ?? '';
      return commandsFor(world, expectRoom(world, chatId), userId, language);
    },
    pendingUpdates: () => world.queue.updates.length,
    isPolling: () => world.queue.endPoll !== undefined,
    listen: (listener) => listen(world, listener),
  };
}
