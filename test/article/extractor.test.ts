import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createExtractor, type Extractor, type ExtractorOptions } from '../../src/article/extractor.js';

/* The pool with real threads; `npm test` builds the worker first. */

const WORKER = new URL('../../dist/article/worker.js', import.meta.url);
/** Hangs or eats memory on a page that says so. */
const HANGING_WORKER = new URL('../fixtures/article/hanging-worker.mjs', import.meta.url);
const PAGE = readFileSync(new URL('../fixtures/article/captions.html', import.meta.url), 'utf8');
const OPTIONS = { url: 'https://outlet.example/mill' };

let extractor: Extractor | undefined;
afterEach(async () => {
  await extractor?.close();
  extractor = undefined;
});

function open(options: ExtractorOptions = {}): Extractor {
  extractor = createExtractor({ workerUrl: WORKER, ...options });
  return extractor;
}

describe('createExtractor', () => {
  it('reads pages in other threads, more pages than threads', async () => {
    const { extract } = open({ threads: 2 });
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => extract(PAGE, OPTIONS)));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(Array(4).fill('ok'));
  });

  it('names the language of a text that only the worker’s tables know', async () => {
    const paragraph =
      'Sild avati esmaspäeval uuesti ja linna elanikud, kes kalda ääres elavad, tähistasid seda suure peoga.';
    const outcome = await open().extract(`<article><h1>Sild</h1>${`<p>${paragraph}</p>`}</article>`, OPTIONS);
    expect(outcome).toMatchObject({ kind: 'ok', article: { language: 'et' } });
  });

  it('answers a hostile page with a value and reads the ones around it', async () => {
    const { extract } = open();
    const deep = `<html><body>${'<div>'.repeat(100_000)}text`;
    const outcomes = await Promise.all([PAGE, deep, '', PAGE].map((page) => extract(page, OPTIONS)));
    expect(outcomes.map((outcome) => (outcome.kind === 'ok' ? 'ok' : outcome.reason))).toEqual([
      'ok',
      'too-deep',
      'not-html',
      'ok',
    ]);
  });

  it('kills a thread that hangs, and no other page is harmed', async () => {
    const { extract } = open({ workerUrl: HANGING_WORKER, timeoutMs: 4_000 });
    const outcomes = await Promise.all(['quick', 'hang', 'quick'].map((page) => extract(page, OPTIONS)));
    expect(outcomes).toMatchObject([
      { kind: 'failed', message: 'quick' },
      { kind: 'failed', reason: 'timeout', message: 'Reading the page took longer than 4000 ms.' },
      { kind: 'failed', message: 'quick' },
    ]);
  });

  it('loses a page whose thread runs out of memory, and no other', async () => {
    const { extract } = open({ workerUrl: HANGING_WORKER, maxHeapMb: 32 });
    const outcomes = await Promise.all(['eat', 'quick'].map((page) => extract(page, OPTIONS)));
    expect(outcomes).toMatchObject([
      { kind: 'failed', reason: 'crashed' },
      { kind: 'failed', message: 'quick' },
    ]);
  });

  it('fails pages in work when it is closed', async () => {
    const { extract, close } = open({ workerUrl: HANGING_WORKER });
    const outcome = extract('hang', OPTIONS);
    await close();
    expect(await outcome).toMatchObject({ kind: 'failed' });
  });
});
