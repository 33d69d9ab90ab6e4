/** Feeds in the shapes that real ones have, of made-up words: what parsers are compared on. */

export interface Sample {
  readonly name: string;
  readonly text: string;
}

const WORDS =
  'harbour council ferry pilot bridge storm minister said would after the of to in that for on with as was mill “we” coast – vote'.split(
    ' ',
  );

/** Words that look like a text, the same at each run. */
function words(count: number, seed: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(index * 7 + seed * 13) % WORDS.length]).join(' ');
}

const paragraphs = (count: number, seed: number) =>
  Array.from(
    { length: count },
    (_, index) => `<p>${words(60, seed + index)} <a href="/${index}">${words(3, index)}</a>.</p>`,
  ).join('\n');

const date = (index: number) => new Date(Date.UTC(2026, 2, 10) - index * 3_600_000);
const many = (count: number, render: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => render(at)).join('');

/** An RSS 2.0 feed of this many items, with teasers only. */
export function renderTeasers(count: number, seed: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Courier ${seed}</title>
<link>https://courier.example/</link><description>News</description><language>en</language>${many(
    count,
    (at) => `<item><title>${words(9, at + seed)}</title><link>https://courier.example/${seed}/${at}</link>
<guid isPermaLink="false">${seed}-${at}</guid><pubDate>${date(at).toUTCString()}</pubDate><category>Local</category>
<description><![CDATA[${words(40, at)}]]></description></item>\n`,
  )}</channel></rss>`;
}

function renderFullTexts(): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Full Gazette</title><link>https://gazette.example/</link>${many(
   50,
   (at) => `<item><title>${words(9, at)}</title><link>https://gazette.example/${at}</link><guid>g${at}</guid>
<dc:creator>Ida Brandt</dc:creator><pubDate>${date(at).toUTCString()}</pubDate><description>${words(40, at)}</description>
<content:encoded><![CDATA[${paragraphs(20, at)}]]></content:encoded></item>\n`,
 )}</channel></rss>`;
}

function renderAtom(): string {
  const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Valley Wire</title><id>v</id>
<link href="https://wire.example/"/><updated>${date(0).toISOString()}</updated>${many(
    40,
    (at) => `<entry><id>v${at}</id><title>${words(9, at)}</title><link href="https://wire.example/${at}"/>
<updated>${date(at).toISOString()}</updated><author><name>Per Aune</name></author><summary>${words(30, at)}</summary>
<content type="html">${escaped(paragraphs(8, at))}</content></entry>\n`,
  )}</feed>`;
}

function renderRdf(): string {
  return `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://nord.example/"><title>Nordblatt</title>
<link>https://nord.example/</link><description>News</description></channel>${many(
    60,
    (
      at,
    ) => `<item rdf:about="https://nord.example/${at}"><title>${words(9, at)}</title><link>https://nord.example/${at}</link>
<dc:date>${date(at).toISOString()}</dc:date><description>${words(50, at)}</description></item>\n`,
  )}</rdf:RDF>`;
}

export const SAMPLES: readonly Sample[] = [
  { name: 'RSS 2.0, 30 teasers', text: renderTeasers(30, 1) },
  { name: 'RSS 2.0, 50 full texts', text: renderFullTexts() },
  { name: 'Atom 1.0, 40 entries', text: renderAtom() },
  { name: 'RSS 1.0, 60 items', text: renderRdf() },
];
