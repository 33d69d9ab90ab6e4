import { type ExtractOptions, type ExtractOutcome, extractArticle } from './extract.js';
import { identifyLanguage } from './language.js';

/** What travels to a worker thread. */
export interface ExtractTask {
  readonly html: string;
  readonly options: ExtractOptions;
}

/** The worker thread's work (piscina calls the default export): one page, and its language where hints say nothing. */
export default async function work(task: ExtractTask): Promise<ExtractOutcome> {
  const outcome = extractArticle(task.html, task.options);
  if (outcome.kind !== 'ok' || outcome.article.language !== undefined) return outcome;
  const language = await identifyLanguage(outcome.article.text, []);
  return language === undefined ? outcome : { kind: 'ok', article: { ...outcome.article, language } };
}
