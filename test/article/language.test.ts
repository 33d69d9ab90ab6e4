import { describe, expect, it } from 'vitest';
import { detectLanguage, identifyLanguage, normalizeLanguage } from '../../src/article/language.js';

/** A few sentences of news in each language, ours. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The mill was opened again on Monday, and about four hundred people who live in the town came to see it.',
  de: 'Das Stadtbad wird nach dem Entscheid der Bürger saniert, und die Schulen fahren für zwei Jahre in eine andere Stadt.',
  fr: 'Le troupeau est redescendu de la montagne en train, ce qui ne s’était pas vu dans la vallée depuis des années.',
  es: 'El puente del pueblo se abrió de nuevo el lunes y los vecinos que viven en la orilla lo celebraron con una fiesta.',
  it: 'Il ponte della città è stato riaperto lunedì e gli abitanti che vivono sulla riva lo hanno festeggiato con una cena.',
  pt: 'A ponte da cidade foi reaberta na segunda-feira e os moradores que vivem na margem fizeram uma festa com música.',
  nl: 'De brug van het dorp is maandag weer geopend en de bewoners die aan de oever wonen vierden dat met een feest.',
  sv: 'Bron i byn har öppnats igen på måndagen och de som bor vid stranden firade det med en fest som varade till natten.',
  pl: 'Most w mieście został otwarty w poniedziałek i mieszkańcy, którzy się zebrali na brzegu, nie kryli radości z tego.',
  ru: 'В воскресенье в городе открыли музей трамвая, и на открытие пришли не только дети, но и те, кто на нём работал.',
  uk: 'У неділю в місті відкрили музей трамвая, і на відкриття прийшли не тільки діти, але й ті, хто на ньому працював.',
  be: 'У нядзелю ў горадзе адкрылі музей трамвая, і на адкрыццё прыйшлі не толькі дзеці, але і тыя, хто на ім працаваў.',
  bg: 'В неделя в града беше открит музеят на трамвая и на откриването дойдоха не само деца, но и хората, които са работили в него. Кметът каза, че ще се отваря и през зимата, до края на март, при това без билет за децата.',
  sr: 'У недељу је у граду отворен музеј трамваја и на отварање су дошла не само деца него и они који су у њему радили.',
  ja: '日曜日に町で路面電車の博物館が開館し、多くの人が集まった。',
  ko: '일요일에 도시에서 전차 박물관이 문을 열었고 많은 사람이 모였다.',
  zh: '星期日，这座城市的电车博物馆开馆，许多人前来参观。',
  el: 'Την Κυριακή άνοιξε στην πόλη το μουσείο του τραμ και ήρθαν πολλοί κάτοικοι.',
  he: 'ביום ראשון נפתח בעיר מוזיאון החשמלית ורבים באו לראות אותו.',
  ar: 'افتتح يوم الأحد متحف الترام في المدينة وحضر كثير من السكان.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(TEXTS))('%s without a hint', (expected, value) =>
    expect(detectLanguage(value, [])).toBe(expected),
  );

  it.each(Object.entries(TEXTS))('%s under a template that says it is Finnish', (expected, value) =>
    expect(detectLanguage(value, ['fi-FI'])).toBe(expected),
  );

  it('believes the first usable hint of a short text', () =>
    expect(detectLanguage('Wennick', [undefined, '', 'de_AT', 'en'])).toBe('de'));

  it('believes a hint between near relatives', () => {
    const value =
      'Broen i byen er åpnet igjen på mandag, og de som bor ved stranden, har feiret det med en fest til natten.';
    expect([detectLanguage(value, ['da']), detectLanguage(value, ['no'])]).toEqual(['da', 'no']);
  });

  it('tells Persian by its hint, as the script alone says Arabic', () =>
    expect(detectLanguage('روز یکشنبه موزه تراموا در شهر افتتاح شد و مردم آمدند.', ['fa'])).toBe('fa'));

  it('says nothing of a short text without hints', () =>
    expect(detectLanguage('Wennick 2024', [])).toBeUndefined());
  it('says nothing of no text', () => expect(detectLanguage('', [])).toBeUndefined());
});

describe('identifyLanguage', () => {
  it('knows languages that we have no words of', async () => {
    const value =
      'Sild avati esmaspäeval uuesti ja linna elanikud, kes kalda ääres elavad, tähistasid seda suure peoga.';
    expect(await identifyLanguage(value, [])).toBe('et');
  });
  it('says nothing of no text', async () => expect(await identifyLanguage(' ', [])).toBeUndefined());
});

describe('normalizeLanguage', () => {
  const cases: readonly (readonly [value: string | undefined, expected: string | undefined])[] = [
    ['en', 'en'],
    ['en-US', 'en'],
    ['ru_RU', 'ru'],
    [' DE ', 'de'],
    ['ua', 'uk'],
    ['iw-IL', 'he'],
    ['de, en', 'de'],
    ['english', undefined],
    ['xx', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  it.each(cases)('%s → %s', (value, expected) => expect(normalizeLanguage(value)).toBe(expected));
});
