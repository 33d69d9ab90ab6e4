/** A JSON-LD node: an object of unknown shape. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** schema.org types of a page's main text; compared without the `https://schema.org/` in front. */
const ARTICLE_TYPE =
  /^(?:Article|NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle|AskPublicNewsArticle|AdvertiserContentArticle|SatiricalArticle|LiveBlogPosting|BlogPosting|SocialMediaPosting|Report|ScholarlyArticle|TechArticle|Review|ClaimReview|VideoObject|WebPage)$/;

/** The main types first: a page's WebPage or VideoObject node serves only where there is no article node. */
const RANK = new Map([
  ['VideoObject', 3],
  ['WebPage', 2],
  ['Review', 1],
  ['ClaimReview', 1],
]);

/** Nodes visited in one page at most, so that a hostile script costs little. */
const MAX_NODES = 5_000;

/**
 * The node that describes the article, from the texts of a page's `application/ld+json` scripts. Arrays, `@graph`
 * and `mainEntity` are looked into; a script that is no JSON after mending is passed over.
 */
export function findArticleNode(scripts: readonly string[]): LinkedNode | undefined {
  const nodes = scripts.flatMap((script) => collectNodes(parseLenient(script)));
  const ranked = nodes.flatMap((node) => {
    const type = typesOf(node).find((name) => ARTICLE_TYPE.test(name));
    return type === undefined ? [] : [{ node, rank: RANK.get(type) ?? 0 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.node;
}

/** The types of a node by their bare names. */
export function typesOf(node: LinkedNode): string[] {
  return asArray(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

export function isLinkedNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asArray(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function collectNodes(value: unknown): LinkedNode[] {
  const found: LinkedNode[] = [];
  let level: readonly unknown[] = [value];
  while (level.length > 0 && found.length < MAX_NODES) {
    const next: unknown[] = [];
    for (const entry of level) {
      if (Array.isArray(entry)) next.push(...entry.slice(0, MAX_NODES));
      else if (isLinkedNode(entry)) {
        found.push(entry);
        next.push(...asArray(entry['@graph']).slice(0, MAX_NODES));
        next.push(
          ...asArray(entry.mainEntity).slice(0, MAX_NODES),
          ...asArray(entry.mainEntityOfPage).slice(0, 10),
        );
      }
    }
    level = next.slice(0, MAX_NODES);
  }
  return found;
}

function parseLenient(script: string): unknown {
  for (const attempt of [script, mend(script)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Broken JSON is common and tells nothing to anyone: the next attempt, then the other sources of metadata.
    }
  }
  return undefined;
}

/** What publishers' templates get wrong: comment or CDATA wrappers, raw line breaks in strings, commas too many. */
function mend(script: string): string {
  return script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;\s*$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/\\'/g, "'");
}
