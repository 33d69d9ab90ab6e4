import { createStoryIndex } from '../src/story/story-index.js';

/**
 * How fast stories are found with a full window: `npx tsc --outDir build-bench && node build-bench/bench/stories.js [articles in the window ...]`.
 * Articles are invented from a vocabulary with the frequencies of language (Zipf), four to an event.
 */

const DEFAULT_SIZES = [10_000, 100_000];
const MEASURED = 2_000;
const VOCABULARY = 60_000;
const WORDS_OF_EVENT = 12;
const WORDS_OF_ARTICLE = 70;
const WINDOW_MS = 72 * 3_600_000;

/** A small linear congruential generator: the same articles in every run. Gives 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const LETTERS = 'etaoinshrdlucmfwygpbvk';

/** Six letters for each rank, spread so that fragments of words are about as many as in a language. */
function wordOf(rank: number): string {
  let rest = ((rank + 1) * 2_654_435_761) % 4_294_967_296;
  let word = '';
  for (let place = 0; place < 6; place++) {
    word += LETTERS[rest % LETTERS.length] ?? '';
    rest = Math.floor(rest / LETTERS.length);
  }
  return word;
}

/** Common words often, rare ones seldom. */
function drawWord(random: () => number): string {
  return wordOf(Math.floor(VOCABULARY ** random()));
}

function createArticles(random: () => number): (number: number) => { title: string; text: string } {
  const events: string[][] = [];
  return (number) => {
    const opens = number % 4 === 0;
    if (opens)
      events.push(Array.from({ length: WORDS_OF_EVENT }, () => wordOf(Math.floor(random() * VOCABULARY))));
    const event = events[Math.max(0, events.length - 1 - Math.floor(random() * 50))] ?? [];
    const common = Array.from({ length: WORDS_OF_ARTICLE }, () => drawWord(random));
    return {
      title: [...event.slice(0, 5), ...common.slice(0, 4)].join(' '),
      text: [...event.slice(3), ...common].join(' '),
    };
  };
}

/** Time of the processor, ms: what the machine does beside this does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(size: number): string {
  const articleOf = createArticles(createRandom(size));
  const index = createStoryIndex();
  const step = WINDOW_MS / size;
  const times: number[] = [];
  for (let number = 0; number < size + MEASURED; number++) {
    const id = `a${number}`;
    const publishedAt = number * step;
    const article = {
      id,
      language: 'en',
      ...articleOf(number),
      names: [],
      quotes: [],
      source: '',
      publishedAt,
    };
    if (number < size) {
      index.add(article, `s${Math.floor(number / 4)}`);
      continue;
    }
    const start = cpuMs();
    index.assign(article, id);
    times.push(cpuMs() - start);
  }
  times.sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const rate = Math.round((1000 * times.length) / total);
  return `${size} in the window: ${rate} articles/s, p99 ${p99.toFixed(1)} ms, ${memory} MB resident\n`;
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : DEFAULT_SIZES) process.stdout.write(measure(size));
