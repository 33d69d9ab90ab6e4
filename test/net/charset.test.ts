import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/net/charset.js';

const bytes = (text: string, charset: string) => iconv.encode(text, charset);
const xml = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;

describe('the charset of a document is', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'that of its byte order mark, whatever else is declared: %s',
    (charset) => {
      const text = xml('iso-8859-1', 'Žluťoučký 📰');
      const marked = iconv.encode(text, charset, { addBOM: true });
      expect(decodeBytes(marked, 'text/xml; charset=koi8-r', 'xml').replace('\ufeff', '')).toBe(text);
    },
  );

  test.each(['utf-16le', 'utf-16be'])('seen in the first bytes of markup, without a mark: %s', (charset) => {
    const text = xml('utf-16', 'Žluťoučký');
    expect(decodeBytes(bytes(text, charset), undefined, 'xml')).toBe(text);
  });

  test('UTF-8 where the bytes are, over a declared single-byte charset', () => {
    const text = xml('iso-8859-1', 'Größe – „immer“');
    expect(decodeBytes(bytes(text, 'utf-8'), 'text/xml; charset=windows-1252', 'xml')).toBe(text);
  });

  test('that of HTTP before that of the document', () => {
    const text = xml('koi8-r', 'Губернатор');
    expect(decodeBytes(bytes(text, 'windows-1251'), 'text/xml; charset="windows-1251"', 'xml')).toBe(text);
  });

  test.each([
    ['windows-1251', 'Мы справимся'],
    ['koi8-r', 'Мы справимся'],
    ['iso-8859-2', 'Příliš'],
    ['shift_jis', '日本語の新聞'],
    ['gb2312', '中文新闻'],
    ['big5', '中文新聞'],
    ['euc-kr', '한국 신문 똠방각하'],
    ['windows-1252', '“quoted” – €5'],
    ['iso-8859-1', '“quoted” – €5'],
  ])('declared in the document: %s', (charset, words) => {
    const text = xml(charset, words);
    const written = charset === 'iso-8859-1' ? 'windows-1252' : charset === 'euc-kr' ? 'cp949' : charset;
    expect(decodeBytes(bytes(text, written), 'text/xml', 'xml')).toBe(text);
  });

  test.each([
    '<meta charset=koi8-r>',
    '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
  ])('declared in a page: %s', (meta) => {
    const text = `<html><head>${meta}</head><body>Вестник залива</body></html>`;
    expect(decodeBytes(bytes(text, 'koi8-r'), 'text/html', 'html')).toBe(text);
  });

  test('declared in the first 4,096 bytes, not in what stands behind', () => {
    const page = (before: number) => `<html>${' '.repeat(before)}<meta charset=koi8-r><p>Вестник</p>`;
    expect(decodeBytes(bytes(page(4_000), 'koi8-r'), undefined, 'html')).toBe(page(4_000));
    expect(decodeBytes(bytes(page(4_100), 'koi8-r'), undefined, 'html')).not.toContain('Вестник');
  });

  test('windows-1252 where nothing is declared and the bytes are no UTF-8', () => {
    expect(decodeBytes(bytes('Café – “ja”', 'windows-1252'), undefined, 'html')).toBe('Café – “ja”');
  });

  test('windows-1252 where what is declared does not exist', () => {
    expect(decodeBytes(bytes(xml('x-nonsense', 'Café'), 'windows-1252'), 'a/b; charset=none', 'xml')).toBe(
      xml('x-nonsense', 'Café'),
    );
  });
});

test('a few damaged bytes do not make UTF-8 another charset', () => {
  const text = 'Größe zählt, überall und für alle – „immer“ öfter';
  const damaged = Buffer.concat([bytes(text, 'utf-8'), Buffer.from([0xff])]);
  expect(decodeBytes(damaged, 'text/xml; charset=utf-8', 'xml')).toBe(`${text}\ufffd`);
});
