import type { MemberArticle } from '../model.js';
import { countWords } from './article-words.js';
import { findHeadlineFaults } from './headline-faults.js';
import { findTerms, stemOf } from './terms.js';

/** What the words of the title count, where faults and actors cost and gain what they do. */
const CENTRE_SHARE = 0.7;
/** A headline that names who acted is worth this much more. */
const ACTOR_GAIN = 0.15;

/**
 * The article whose headline tells the story best: near the centre of all of them, complete, naming the actors,
 * and with none of the faults of `findHeadlineFaults`. On a tie the one that arrived first.
 * @param articles at least one, in order of arrival
 */
export function chooseHeadlineArticle(articles: readonly MemberArticle[]): MemberArticle | undefined {
  const centre = findCentre(articles);
  const actors = findActors(articles);
  const scored = articles.map((article) => ({
    article,
    score:
      likenessToCentre(article, centre) +
      (namesActor(article.title, actors) ? ACTOR_GAIN : 0) -
      findHeadlineFaults(article.title).reduce((sum, fault) => sum + fault.cost, 0),
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  )?.article;
}

/** For each word the mean of its weights; each article's weights have length 1. */
function findCentre(articles: readonly MemberArticle[]): ReadonlyMap<string, number> {
  const centre = new Map<string, number>();
  for (const article of articles) {
    const counts = new Map<string, number>();
    for (const { word, count } of countWords(article)) {
      const term = stemOf(word);
      counts.set(term, (counts.get(term) ?? 0) + count);
    }
    const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count, 0)) * articles.length;
    // The square root of each count, since the second mention of a word says less than the first.
    for (const [term, count] of counts) centre.set(term, (centre.get(term) ?? 0) + Math.sqrt(count) / length);
  }
  return centre;
}

/** The mean weight in the centre of the title's words, against the heaviest such title: 0 to `CENTRE_SHARE`. */
function likenessToCentre(article: MemberArticle, centre: ReadonlyMap<string, number>): number {
  const terms = new Set(findTerms(article.title));
  if (terms.size === 0) return -1;
  const length = Math.sqrt([...centre.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const dot = [...terms].reduce((sum, term) => sum + (centre.get(term) ?? 0), 0);
  return (CENTRE_SHARE * dot) / (length * Math.sqrt(terms.size));
}

/** Names that at least two articles (or the only one) mention, as sets of their words. */
function findActors(articles: readonly MemberArticle[]): readonly ReadonlySet<string>[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const name of new Set(article.names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const enough = Math.min(2, articles.length);
  return [...counts].filter(([, count]) => count >= enough).map(([name]) => new Set(findTerms(name)));
}

function namesActor(title: string, actors: readonly ReadonlySet<string>[]): boolean {
  const terms = new Set(findTerms(title));
  return actors.some((actor) => [...actor].some((term) => terms.has(term)));
}
