import type { Topic } from '../model.js';
import { findTerms } from './terms.js';
import type { GuessTopic } from './topic-model.js';

export interface TopicInput {
  /** Topics that the feed was given, by name. */
  readonly feedTopics: readonly string[];
  /** The item's own categories, as the outlet writes them. */
  readonly categories: readonly string[];
  readonly title: string;
  readonly text: string;
  /** ISO 639-1; '' where unknown. */
  readonly language: string;
}

/** UTF-16 code units of a text that are searched for a topic's words. */
const SEARCHED = 1000;
/** A topic's word in the title is enough; in the text it takes two, since one may be said in passing. */
const HITS_IN_TEXT = 2;

/**
 * The topics of an article by name, without repeats: first the feed's own, then those that the item's categories
 * name, then those whose words stand in title or text. Words match by stem, phrases in their order. Where all this
 * gives none, the one that `guess` is sure of.
 */
export function findTopics(input: TopicInput, topics: readonly Topic[], guess?: GuessTopic): string[] {
  const categories = input.categories.map(phraseKey);
  const title = ` ${phraseKey(input.title)} `;
  const text = ` ${phraseKey(input.text.slice(0, SEARCHED))} `;
  const named = topics.filter((topic) => isNamedBy(topic, categories));
  const worded = topics.filter((topic) => hasTopicWords(topic, title, text));
  const told = new Set([...input.feedTopics, ...named.map(nameOf), ...worded.map(nameOf)]);
  const guessed = told.size === 0 ? guess?.(input) : undefined;
  return guessed === undefined ? [...told] : [guessed];
}

function nameOf(topic: Topic): string {
  return topic.name;
}

function phraseKey(phrase: string): string {
  return findTerms(phrase).join(' ');
}

function isNamedBy(topic: Topic, categories: readonly string[]): boolean {
  const aliases = [topic.name, topic.title, ...topic.words].map(phraseKey).filter((key) => key !== '');
  return categories.some((category) => aliases.includes(category));
}

function hasTopicWords(topic: Topic, title: string, text: string): boolean {
  const keys = topic.words.map(phraseKey).filter((key) => key !== '');
  if (keys.some((key) => title.includes(` ${key} `))) return true;
  const hits = keys.reduce((sum, key) => sum + text.split(` ${key} `).length - 1, 0);
  return hits >= HITS_IN_TEXT;
}
