import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createTopicTeacher, type TopicLesson } from '../src/story/topic-model.js';

/**
 * How often the guessed topic is right, and how often one is guessed, on articles of your own:
 * `node build-bench/bench/topics.js file.jsonl`, lines of `{topic, language, title, text}` in order of time; a topic
 * of '' is an article on something that no topic is about, which is not taught. The first half teaches, the second asks.
 */

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('name a file of {topic, language, title, text} lines');
const articles: TopicLesson[] = [];
for await (const line of createInterface({ input: createReadStream(file) })) articles.push(JSON.parse(line));

const half = Math.floor(articles.length / 2);
const teacher = createTopicTeacher();
const began = process.cpuUsage();
for (const article of articles.slice(0, half)) if (article.topic !== '') teacher.learn(article);
const guess = teacher.finish();
const learned = process.cpuUsage(began);
const answers = articles.slice(half).map((article) => ({ topic: article.topic, answer: guess(article) }));
const given = answers.filter(({ answer }) => answer !== undefined);
const right = given.filter(({ topic, answer }) => topic === answer);
const own = answers.filter(({ topic }) => topic !== '');
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
process.stdout.write(
  [
    `${articles.length} articles, ${half} to learn from (${Math.round(learned.user / 1000)} ms)`,
    `guessed for ${percent(given.filter(({ topic }) => topic !== '').length, own.length)} of those that have a topic`,
    `guessed for ${percent(given.filter(({ topic }) => topic === '').length, answers.length - own.length)} of those that have none`,
    `right ${percent(right.length, given.length)}, ${percent(right.length, given.filter(({ topic }) => topic !== '').length)} of those that have a topic`,
    '',
  ].join('\n'),
);
