const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest words that carry grammar and no topic, one line a language; add one to know a language more. */
export const LANGUAGE_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  [
    'en',
    words(
      'the of and to in a is that for it on was with as at by be this are from or an have has not but he they his we will who said',
    ),
  ],
  [
    'de',
    words(
      'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer wir',
    ),
  ],
  [
    'fr',
    words(
      'le la les de des et à en un une du est que qui dans pour au sur par il pas plus ne ce son avec se sont cette ont aux été',
    ),
  ],
  [
    'es',
    words(
      'el la los las de del y en que un una por con no se para es su al lo como más pero sus le ha o este sí ya fue son está',
    ),
  ],
  [
    'it',
    words(
      'il la di che e un una per in del della è non con si le da sono al dei lo gli nel alla più anche come ha delle i dal',
    ),
  ],
  [
    'pt',
    words(
      'o a os as de do da em e que um uma para com não no na se por mais dos das como ao foi é ele à pelo são também',
    ),
  ],
  [
    'nl',
    words(
      'de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij nog uit werd wordt door naar hij',
    ),
  ],
  [
    'sv',
    words(
      'och i att det som en på är av för med den till inte har de ett om han var men sig vi från så kan när ska',
    ),
  ],
  [
    'da',
    words(
      'og i at det er en til på af for den som med ikke har de et han var men sig vi fra der kan når blev også efter',
    ),
  ],
  [
    'no',
    words(
      'og i at det er en til på av for den som med ikke har de et han var men seg vi fra kan når ble også etter',
    ),
  ],
  [
    'fi',
    words(
      'ja on ei se että oli hän mutta kun myös ovat joka kuin sen ole mukaan jos vain niin tai sekä ollut',
    ),
  ],
  [
    'pl',
    words('i w na z się nie do to że o jest jak za po od przez dla ale czy co tak są oraz był jego przy'),
  ],
  ['cs', words('a v se na je že s z do to o i ve jsou by za pro jako po který ale když podle být už bylo')],
  ['hu', words('a az és hogy nem is egy ez meg van volt csak de ha már mint még el vagy szerint')],
  ['ro', words('și de la în a cu pe că nu este din o un pentru mai care au fost fi se sunt al')],
  ['tr', words('ve bir bu da de için ile olarak çok daha olan sonra kadar gibi ise en olduğunu dedi')],
  ['id', words('yang dan di dengan untuk dari ini itu dalam tidak pada akan juga ke ada oleh adalah karena')],
  ['vi', words('và của là có trong được cho không với các một người những đã này khi để')],
  ['ru', words('и в не на с что по он как это из за к для от о но его у же так а только была были также')],
  ['uk', words('і в на не що з у до та за це як від про для є його але був які також та щоб під')],
  ['be', words('і ў у на не што з да за як па ад для гэта яго але быў якія таксама')],
  ['bg', words('и на за да се от в е че с по не като са ще това до при беше')],
  ['sr', words('и је у на да се за су од са не као што који би то али из')],
];

/** The languages that have a word among their commonest, as places in `LANGUAGE_WORDS`. */
export const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = languagesOfWords();

function languagesOfWords(): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>();
  LANGUAGE_WORDS.forEach(([, known], language) => {
    for (const word of known) result.set(word, [...(result.get(word) ?? []), language]);
  });
  return result;
}

/** Letters that a language does not have and its nearest relatives do: they share most of their short words. */
export const FOREIGN_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['ru', /[іїєґўјљњћђџ]/g],
  ['uk', /[ыэъёў]/g],
  ['be', /[ищъїєґ]/g],
  ['bg', /[ыэёіїєґўј]/g],
  ['sr', /[йыэёщъьюяіїє]/g],
]);

/** Scripts that one or two languages are written in, the most likely first. Kana stands before the Han signs. */
export const SCRIPT_LANGUAGES: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Han}/gu, ['zh', 'ja']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
  [/\p{Script=Bengali}/gu, ['bn', 'as']],
  [/\p{Script=Tamil}/gu, ['ta']],
];
