import type { Article } from '../model.js';

/** An article as text for a terminal: headline, then author, outlet and date, then the paragraphs. */
export function renderArticle(article: Article): string {
  const { title, byline, siteName, publishedAt, text } = article;
  const date = publishedAt === undefined ? undefined : new Date(publishedAt).toISOString();
  const source = [byline, siteName, date].filter((part) => part !== undefined).join(' · ');
  return `${[title, source, text].filter((part) => part !== '').join('\n\n')}\n`;
}
