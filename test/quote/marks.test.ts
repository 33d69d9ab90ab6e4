import { describe, expect, it } from 'vitest';
import { COMMON_MARKS, findMarked } from '../../src/quote/marks/marks.js';

const insides = (text: string): string[] =>
  findMarked(text, COMMON_MARKS).map(({ start, end }) => text.slice(start, end));

describe('what stands between quotation marks', () => {
  it.each([
    ['straight', 'He said "we go home now" twice.', ['we go home now']],
    ['curly', 'He said “we go home now” twice.', ['we go home now']],
    ['German', 'Er sagte „wir gehen jetzt heim“ und ging.', ['wir gehen jetzt heim']],
    ['guillemets', 'Il dit «on rentre maintenant» et part.', ['on rentre maintenant']],
    ['guillemets turned inwards', 'Er sagte »wir gehen jetzt heim« und ging.', ['wir gehen jetzt heim']],
    ['corner brackets', '彼は「もう帰ります」と言った。', ['もう帰ります']],
    ['two apostrophes', "He said ''we go home now'' twice.", ['we go home now']],
    ['single, where there are no others', 'He said ‘we go home now’ twice.', ['we go home now']],
    ['straight single, where there are no others', "He said 'we go home now' twice.", ['we go home now']],
    ['straight single, with double ones inside', `'She said "go" to me,' he said.`, ['She said "go" to me,']],
    [
      'straight single around apostrophes',
      "'The dockers' union isn't in,' said Dan 'em all.",
      ["The dockers' union isn't in,"],
    ],
    ['apostrophes that clip a word', "Rock 'n' roll of the '90s and the dockers' hall.", []],
    ['apostrophes, which are none', 'The dockers’ union isn’t ‘so’ sure.', ['so']],
    ['nested', 'He said “she told me ‘go home’ and I went” twice.', ['she told me ‘go home’ and I went']],
    ['inches', 'A board 12" wide and 14" long.', []],
    ['a missing closing mark', '"We go home now.\n\nNobody spoke.', ['We go home now.']],
    ['a stray mark', 'Nobody spoke “so.\n\nThen it rained.', []],
    ['two single marks', 'He said ‘‘we go home now’’ twice.', ['we go home now']],
    ['two single marks as the closing one', 'He said “we go home now,’’ and left.', ['we go home now,']],
    [
      'nested, closed by three single marks',
      'He said “she told me ‘go home’’’ and left.',
      ['she told me ‘go home’'],
    ],
    ['a wrong closing mark', 'He said “we go home now" and left.', ['we go home now']],
  ])('%s', (_, text, expected) => {
    expect(insides(text)).toEqual(expected);
  });

  it('goes on in the next paragraph that opens with a straight single mark', () => {
    expect(insides("He said: 'We go home now.\n\n'Nobody will follow us.'")).toEqual([
      'We go home now.',
      'Nobody will follow us.',
    ]);
  });

  it('goes on in the next paragraph that opens with a mark', () => {
    const value = findMarked('“We go home now.\n\n“Nobody will follow us.”', COMMON_MARKS);
    expect(value.map(({ goesOn, goneOn }) => ({ goesOn, goneOn }))).toEqual([
      { goesOn: true, goneOn: false },
      { goesOn: false, goneOn: true },
    ]);
  });
});
