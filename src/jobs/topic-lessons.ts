import { setImmediate as breathe } from 'node:timers/promises';
import type { Clock } from '../model.js';
import type { Store } from '../store/store.js';
import { createTopicTeacher, type GuessTopic } from '../story/topic-model.js';

export interface TopicLessonsPorts {
  readonly store: {
    readonly feeds: Pick<Store['feeds'], 'list'>;
    readonly stories: Pick<Store['stories'], 'arrivedSince'>;
  };
  readonly clock: Clock;
}

/** What the articles of feeds with a topic of their own have taught. */
export interface TopicLessons {
  /** What is known on the day (UTC) that it is. */
  today(): Promise<GuessTopic>;
}

const DAY_MS = 24 * 60 * 60_000;
/** Words of a topic change with the season: lessons of this many days before the day. */
const LESSON_DAYS = 14;
const PAGE = 200;
/** What one model may read, so that thousands of feeds do not hold up a start. */
const MOST_LESSONS = 20_000;

/**
 * Learns anew each day (UTC) from what arrived in the days before it, never from the day itself: so the same article
 * gets the same topics with or without a restart, and in each of several processes.
 */
export function createTopicLessons({ store, clock }: TopicLessonsPorts): TopicLessons {
  let learned: { readonly day: number; readonly guess: Promise<GuessTopic> } | undefined;
  return {
    today() {
      const day = Math.floor(clock() / DAY_MS) * DAY_MS;
      if (learned?.day === day) return learned.guess;
      const lesson = { day, guess: learnBefore(store, day) };
      learned = lesson;
      lesson.guess.catch(() => {
        if (learned === lesson) learned = undefined;
      });
      return lesson.guess;
    },
  };
}

async function learnBefore(store: TopicLessonsPorts['store'], day: number): Promise<GuessTopic> {
  const teacher = createTopicTeacher();
  const topics = new Map<string, string>();
  for (const { id, topics: own } of await store.feeds.list()) {
    const [topic] = own;
    if (topic !== undefined && own.length === 1) topics.set(id, topic);
  }
  let since = day - LESSON_DAYS * DAY_MS;
  for (let lessons = 0; topics.size > 1 && lessons < MOST_LESSONS; ) {
    const page = await store.stories.arrivedSince(since, PAGE);
    for (const { article } of page) {
      const topic = topics.get(article.feedId);
      if (article.arrivedAt >= day || topic === undefined) continue;
      teacher.learn({ ...article, topic });
      lessons += 1;
    }
    since = (page.at(-1)?.article.arrivedAt ?? day) + 1;
    if (page.length < PAGE || since > day) break;
    await breathe();
  }
  return teacher.finish();
}
