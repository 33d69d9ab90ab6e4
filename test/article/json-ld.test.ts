import { describe, expect, it } from 'vitest';
import { findArticleNode } from '../../src/article/json-ld.js';

describe('findArticleNode', () => {
  const found: readonly (readonly [why: string, value: readonly string[]])[] = [
    ['alone', ['{"@type":"NewsArticle","headline":"Mill"}']],
    ['in an array', ['[{"@type":"BreadcrumbList"},{"@type":"NewsArticle","headline":"Mill"}]']],
    [
      'in a graph',
      ['{"@graph":[{"@type":"WebPage","headline":"Page"},{"@type":"Article","headline":"Mill"}]}'],
    ],
    [
      'as main entity of a page',
      ['{"@type":"WebPage","headline":"Page","mainEntity":{"@type":"Report","headline":"Mill"}}'],
    ],
    ['in the second script', ['{"@type":"Organization"}', '{"@type":"BlogPosting","headline":"Mill"}']],
    [
      'beside a broken script',
      ['{"@type":"NewsArticle","headline":', '{"@type":"NewsArticle","headline":"Mill"}'],
    ],
    [
      'with several types and full names',
      ['{"@type":["Thing","https://schema.org/NewsArticle"],"headline":"Mill"}'],
    ],
    ['with commas too many', ['{"@type":"NewsArticle","headline":"Mill",}']],
    ['in a comment', ['<!-- {"@type":"NewsArticle","headline":"Mill"} -->']],
    ['in CDATA', ['/*<![CDATA[*/{"@type":"NewsArticle","headline":"Mill"};/*]]>*/']],
    ['as a page, where there is no article', ['{"@type":"WebPage","headline":"Mill"}']],
  ];
  it.each(found)('%s', (_, value) => expect(findArticleNode(value)?.headline).toBe('Mill'));

  const none: readonly (readonly [why: string, value: readonly string[]])[] = [
    ['no script', []],
    ['an empty script', ['']],
    ['no object', ['null', '7', '"NewsArticle"', '[[[]]]']],
    ['other types only', ['{"@type":"Organization","name":"Outlet"}']],
    ['a type that is no text', ['{"@type":{"@type":7}}']],
    ['what cannot be mended', ['{"@type":"NewsArticle","headline":"never closed']],
  ];
  it.each(none)('nothing for %s', (_, value) => expect(findArticleNode(value)).toBeUndefined());

  it('looks at a bounded number of nodes', () => {
    const value = `[${'{"@type":"Thing"},'.repeat(20_000)}{"@type":"NewsArticle"}]`;
    expect(findArticleNode([value])).toBeUndefined();
  });

  it('survives a graph of graphs as deep as JSON allows', () => {
    const value = `${'{"@graph":['.repeat(2_000)}{"@type":"NewsArticle","headline":"Mill"}${']}'.repeat(2_000)}`;
    expect(findArticleNode([value])?.headline).toBe('Mill');
  });
});
