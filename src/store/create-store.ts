import type { Clock } from '../model.js';
import { createChatStore } from './chats.js';
import type { Database, StoreContext } from './database.js';
import { createDeliveryStore } from './deliveries.js';
import { createDigestStore } from './digests.js';
import { createFeedStore } from './feeds.js';
import { createItemStore } from './items.js';
import { createLeaseStore } from './leases.js';
import { createNewId, type NewId } from './new-id.js';
import { pruneStore } from './prune.js';
import type { Store } from './store.js';
import { createStoryStore } from './stories.js';
import { createSubscriptionStore } from './subscriptions.js';
import { createTopicStore } from './topics.js';

export interface StoreOptions {
  /** The time now, ms; the computer's by default. */
  readonly clock?: Clock;
  readonly newId?: NewId;
}

/** The store over an open database whose schema is current. */
export function createStore(database: Database, options: StoreOptions = {}): Store {
  const context: StoreContext = {
    database,
    clock: options.clock ?? Date.now,
    newId: options.newId ?? createNewId(),
  };
  return {
    feeds: createFeedStore(context),
    items: createItemStore(context),
    stories: createStoryStore(context),
    chats: createChatStore(context),
    subscriptions: createSubscriptionStore(context),
    digests: createDigestStore(context),
    deliveries: createDeliveryStore(context),
    topics: createTopicStore(context),
    leases: createLeaseStore(context),
    prune: (before) => pruneStore(database, before),
    ping: () => database.ping(),
    close: () => database.close(),
  };
}
