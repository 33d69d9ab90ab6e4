import { findTerms } from './terms.js';

/**
 * A small naive Bayes that tells the topic of an article from what the admin's own feeds have had: each feed that has
 * one topic of its own teaches that topic's words. It would rather say nothing than something wrong.
 */

/** An article and the one topic of its feed. */
export interface TopicLesson extends TopicQuestion {
  readonly topic: string;
}

export interface TopicQuestion {
  /** ISO 639-1; languages share no words and are learned apart. '' where unknown. */
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

/** Tells the topic of an article; undefined where it is not sure. */
export type GuessTopic = (article: TopicQuestion) => string | undefined;

/** Collects lessons; what it knows is counts, whatever their order. */
export interface TopicTeacher {
  learn(lesson: TopicLesson): void;
  /** What the lessons so far have taught. */
  finish(): GuessTopic;
}

/** In how many articles of a topic each word stands. */
interface TopicCounts {
  articles: number;
  readonly words: Map<string, number>;
}

/** UTF-16 code units of a text that are read: news tells what it is about at its beginning. */
const READ = 900;
/** Articles of a topic before it is guessed at all. */
const FEWEST_LESSONS = 30;
/** A word in fewer articles of a language is a name or a slip. */
const FEWEST_MENTIONS = 3;
/** A topic counts a word as if it had seen so many articles of all topics more: unseen is not impossible. */
const BORROWED = 5;
/** Words of an article that must be known, or there is nothing to go by. */
const FEWEST_KNOWN = 3;
/** What a word may weigh, as a logarithm: no single word decides. */
const HEAVIEST_WORD = 2;
/**
 * How far the best topic must be ahead of the average of the others, and of the second best, in natural logarithms.
 * Words come in company ("goal", "keeper", "penalty"), so that plain Bayes would be sure after two of them.
 */
const MARGIN = 7;
/** More known words than this do not make it surer: a long text has more of everything. */
const FULL_WEIGHT = 20;

/** An empty teacher. */
export function createTopicTeacher(): TopicTeacher {
  const languages = new Map<string, Map<string, TopicCounts>>();
  return {
    learn({ topic, language, title, text }) {
      const topics = languages.get(language) ?? new Map<string, TopicCounts>();
      const counts = topics.get(topic) ?? { articles: 0, words: new Map<string, number>() };
      languages.set(language, topics.set(topic, counts));
      counts.articles += 1;
      for (const word of wordsOf(title, text)) counts.words.set(word, (counts.words.get(word) ?? 0) + 1);
    },
    finish() {
      const models = new Map([...languages].map(([language, topics]) => [language, weighWords(topics)]));
      return (article) => guess(models.get(article.language) ?? [], article);
    },
  };
}

/** What each known word says for a topic. */
interface TopicWeights {
  readonly topic: string;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * For each topic the logarithm of how much more often a word stands in its articles than in those of the others (each
 * topic counting alike, however many articles it has). None where there are not two topics to choose from.
 */
function weighWords(counted: ReadonlyMap<string, TopicCounts>): readonly TopicWeights[] {
  const topics = [...counted]
    .filter(([, { articles }]) => articles >= FEWEST_LESSONS)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([topic, counts]) => ({ topic, ...counts, weights: new Map<string, number>() }));
  if (topics.length < 2) return [];
  for (const [word, mentions] of sumMentions(topics)) {
    if (mentions < FEWEST_MENTIONS) continue;
    const shares = topics.map(({ articles, words }) => (words.get(word) ?? 0) / articles);
    const average = sum(shares) / topics.length;
    const smooth = topics.map(
      ({ articles, words }) => ((words.get(word) ?? 0) + BORROWED * average) / (articles + BORROWED),
    );
    const whole = sum(smooth);
    topics.forEach(({ weights }, place) => {
      const own = smooth[place] ?? average;
      const weight = Math.log((own * (topics.length - 1)) / (whole - own));
      weights.set(word, Math.max(-HEAVIEST_WORD, Math.min(HEAVIEST_WORD, weight)));
    });
  }
  return topics;
}

function sumMentions(topics: readonly TopicCounts[]): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  for (const { words } of topics) {
    for (const [word, count] of words) mentions.set(word, (mentions.get(word) ?? 0) + count);
  }
  return mentions;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function guess(model: readonly TopicWeights[], { title, text }: TopicQuestion): string | undefined {
  const words = [...wordsOf(title, text)].filter((word) => model[0]?.weights.has(word));
  if (words.length < FEWEST_KNOWN) return undefined;
  const [best, second] = model
    .map(({ topic, weights }) => ({
      topic,
      score: words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0),
    }))
    .toSorted((a, b) => b.score - a.score);
  if (best === undefined || second === undefined) return undefined;
  const ahead = best.score - Math.max(0, second.score);
  return ahead * Math.min(1, FULL_WEIGHT / words.length) >= MARGIN ? best.topic : undefined;
}

function wordsOf(title: string, text: string): ReadonlySet<string> {
  return new Set(findTerms(`${title}\n${text.slice(0, READ)}`));
}
