import type { MemberArticle } from '../model.js';
import { countWords } from './article-words.js';
import { findTerms, stemOf } from './terms.js';

/** What fits on two lines of a phone, in characters (code points). */
const LONGEST = 90;
/** A headline of fewer words is a label, not a sentence. */
const FEWEST_WORDS = 4;

interface HeadlineFault {
  readonly name: string;
  readonly cost: number;
  readonly has: (title: string) => boolean;
}

/** What makes a headline a poor one for the whole story; costs are parts of the likeness to the story's centre. */
const FAULTS: readonly HeadlineFault[] = [
  { name: 'too long', cost: 0.15, has: (title) => [...title].length > LONGEST },
  { name: 'too short', cost: 0.3, has: (title) => title.trim().split(/\s+/u).length < FEWEST_WORDS },
  { name: 'a question', cost: 0.4, has: (title) => /[?？؟]/u.test(title) },
  { name: 'cut off', cost: 0.4, has: (title) => /(?:…|\.\.\.|[:,;–-])$/u.test(title.trim()) },
  { name: 'shouting', cost: 0.2, has: (title) => title === title.toUpperCase() && /\p{Lu}{5}/u.test(title) },
  {
    name: 'a format, not an event',
    cost: 0.3,
    has: (title) =>
      /^(?:live|watch|video|photos?|opinion|analysis|explainer|fact check|podcast|kommentar|liveticker|видео|фото|мнение|opinión|vidéo|vídeo)\s*[:|–-]/iu.test(
        title,
      ),
  },
  {
    name: 'clickbait',
    cost: 0.4,
    has: (title) =>
      /(?:won['’]t believe|what you need to know|everything (?:we|you)|here['’]s (?:what|why|how)|this is (?:what|why|how)|the internet|goes viral|^\d+ (?:things|reasons|ways|facts)|das müssen sie wissen|was wir wissen|darum|что известно|вы не поверите|lo que debes saber|ce que l['’]on sait|tout savoir)/iu.test(
        title,
      ),
  },
  {
    name: 'nobody in particular says so',
    cost: 0.2,
    has: (title) =>
      /(?:experts?|analysts?|sources?|reports?|critics?|scientists?|officials?) (?:say|says|warn|warns|claim|claims|suggests?)|laut (?:experten|bericht|medien)|эксперты? (?:сообщил|заявил|рассказал|предупредил)|según (?:expertos|fuentes)|selon (?:des experts|des sources)/iu.test(
        title,
      ),
  },
];
/** What the words of the title count, where faults and actors cost and gain what they do. */
const CENTRE_SHARE = 0.7;
/** A headline that names who acted is worth this much more. */
const ACTOR_GAIN = 0.15;

/**
 * The article whose headline tells the story best: near the centre of all of them, complete, naming the actors,
 * and with none of the faults above. On a tie the one that arrived first.
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
      headlineFaults(article.title).reduce((sum, fault) => sum + fault.cost, 0),
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  )?.article;
}

/** What is wrong with a headline, by name and cost; empty for a good one. */
export function headlineFaults(title: string): readonly { readonly name: string; readonly cost: number }[] {
  return FAULTS.filter((fault) => fault.has(title)).map(({ name, cost }) => ({ name, cost }));
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
