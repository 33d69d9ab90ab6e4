/** Something that makes a headline a poor one for a whole story. */
export interface HeadlineFault {
  readonly name: string;
  /** In parts of the likeness to the story's centre. */
  readonly cost: number;
}

/** What fits on two lines of a phone, in characters (code points). */
const LONGEST = 90;
/** A headline of fewer words is a label, not a sentence. */
const FEWEST_WORDS = 4;

/** What newspapers of one language write; each alternative is a whole phrase, regular expression syntax. */
interface FaultPhrases {
  /** Before a colon or a bar at the start: what kind of text it is, not what happened. */
  readonly formats: string;
  /** Promises instead of news. */
  readonly bait: string;
  /** Who is nobody in particular, and says so. */
  readonly nobody: string;
}

/** One line a language, so that a new one is one line more. */
const PHRASES: Readonly<Record<string, FaultPhrases>> = {
  en: {
    formats:
      'live|live updates|watch|video|photos?|pictures|opinion|analysis|explainer|explained|fact check|podcast|comment|review|quiz',
    bait: "you won['’]t believe|(?:what|all|everything) (?:you|we) (?:need to )?know|everything you|here(?:['’]s| is| are) (?:what|why|how|the)|this is (?:what|why|how)|(?:breaks?|broke|wins?) the internet|the internet (?:is|can['’]t|reacts?)|goes? viral|what happen(?:s|ed) next|(?:the )?real reason|\\d+ (?:things|reasons|ways|facts|takeaways)",
    nobody:
      '(?:experts?|analysts?|sources?|reports?|critics?|scientists?|researchers?|officials?|study|studies) (?:says?|warns?|claims?|suggests?|finds?|reveals?)|according to (?:experts|sources|reports)',
  },
  de: {
    formats:
      'live|liveticker|live-ticker|newsblog|video|fotos?|bilder|kommentar|meinung|analyse|faktencheck|podcast|kolumne|glosse|quiz',
    bait: 'das müssen sie (?:jetzt )?wissen|was (?:wir|man|sie) (?:jetzt )?(?:darüber )?wissen(?: müssen| sollten)?|was bisher bekannt ist|darum|deshalb|so (?:reagiert|geht es) (?:das netz|jetzt weiter)|das netz|sie werden (?:es )?nicht glauben|der wahre grund|\\d+ (?:dinge|gründe|tipps|fakten)',
    nobody:
      '(?:laut|so) (?:experten?|berichten?|medien|medienberichten|kreisen|studie)|(?:experten?|kritiker|forscher|insider|studie) (?:warnen|warnt|sagen|sagt|fordern|zeigt|behaupten)',
  },
  fr: {
    formats:
      'direct|en direct|vidéo|photos?|images|opinion|tribune|analyse|décryptage|vérification|podcast|éditorial|quiz',
    bait: "ce (?:que l['’]on|qu['’]on|que nous|qu['’]il faut) (?:sait|savons|savoir|retenir)|tout (?:savoir|ce qu['’]il faut savoir)|voici (?:pourquoi|comment|ce)|vous n['’]allez pas (?:y )?croire|la vraie raison|la toile (?:s['’]enflamme|réagit)|\\d+ (?:choses|raisons|façons)",
    nobody:
      "selon (?:des|les) (?:experts|sources|médias|analystes)|(?:des|les) (?:experts|spécialistes|chercheurs|critiques) (?:affirment|disent|alertent|estiment|avertissent)|(?:une|l['’])étude (?:montre|révèle)",
  },
  es: {
    formats:
      'en vivo|en directo|directo|vídeo|video|fotos?|imágenes|opinión|análisis|verificación|podcast|editorial|columna',
    bait: 'lo que (?:debes|debe|hay que|se|sabemos) ?(?:saber|sabe)?|todo lo que (?:debes|necesitas|hay que|se)|est[ao] es (?:la razón|lo que|por lo que)|no (?:vas a|podrás) creer|la verdadera razón|las redes (?:estallan|reaccionan|enloquecen)|se (?:hace|vuelve) viral|\\d+ (?:cosas|razones|claves|datos)',
    nobody:
      'según (?:los )?(?:expertos|fuentes|analistas|medios|informes)|(?:expertos|analistas|críticos|científicos) (?:dicen|advierten|aseguran|afirman|alertan)|un estudio (?:revela|muestra)',
  },
  pt: {
    formats:
      'ao vivo|vídeo|video|fotos?|imagens|opinião|análise|fato ou fake|verificação|podcast|editorial|coluna',
    bait: 'o que (?:se|você|já|sabemos|é preciso) (?:sabe|precisa saber|saber|se sabe)|tudo (?:o que|sobre)|veja (?:como|por que|o que)|entenda|você não vai acreditar|a verdadeira razão|viraliza|\\d+ (?:coisas|motivos|razões|fatos)',
    nobody:
      'segundo (?:os )?(?:especialistas|fontes|analistas)|dizem (?:especialistas|fontes|analistas)|(?:especialistas|analistas|críticos|cientistas) (?:dizem|alertam|afirmam)|estudo (?:revela|mostra)',
  },
  it: {
    formats:
      'diretta|in diretta|live|video|foto|immagini|opinione|analisi|fact checking|podcast|editoriale|commento',
    bait: "(?:cosa|tutto quello che) (?:sappiamo|c['’]è da sapere|bisogna sapere|devi sapere|sapere)|ecco (?:perché|come|cosa|chi)|non (?:ci )?crederete|il vero motivo|il web (?:reagisce|si scatena)|diventa virale|\\d+ (?:cose|motivi|ragioni)",
    nobody:
      'secondo (?:gli )?(?:esperti|fonti|analisti|i media)|(?:gli )?esperti (?:dicono|avvertono|lanciano|affermano)|uno studio (?:rivela|mostra)',
  },
  ru: {
    formats: 'видео|фото|онлайн|прямая трансляция|мнение|колонка|анализ|разбор|подкаст|фактчек',
    bait: 'что (?:уже )?(?:известно|нужно знать|мы знаем)|всё,? что (?:известно|нужно)|вы не поверите|вот (?:почему|как|что)|(?:стала? )?известн[ао] (?:истинная|настоящая) причина|соцсети (?:взорвал|обсужда)\\p{L}*|\\d+ (?:фактов|причин|вещей|способов)',
    nobody:
      'эксперт(?:ы|ов)? (?:сообщил|заявил|рассказал|предупредил|объяснил|назвал|оценил)\\p{L}*|(?:источники?|аналитики|учёные|ученые|сми)(?::| (?:сообщ|заяв|рассказ|предупре|узнал|выясн)\\p{L}*)|по (?:словам|мнению|данным) (?:экспертов|источников|сми)',
  },
  uk: {
    formats: 'відео|фото|онлайн|наживо|думка|колонка|аналіз|розбір|подкаст|фактчек',
    bait: 'що (?:вже )?(?:відомо|треба знати|потрібно знати|ми знаємо)|усе,? що (?:відомо|треба)|ви не повірите|ось (?:чому|як|що)|справжня причина|соцмережі (?:вибухн|обговорю)\\p{L}*|\\d+ (?:фактів|причин|речей|способів)',
    nobody:
      "експерт(?:и|ів)? (?:повідоми|заяви|розпові|попереди|поясни|назва|оціни)\\p{L}*|(?:джерела?|аналітики|вчені|змі)(?::| (?:повідом|заяв|розпов|поперед|дізна|з[’ʼ']ясу)\\p{L}*)|(?:за словами|на думку|за даними) (?:експертів|джерел|змі)",
  },
};

const anyOf = (kind: keyof FaultPhrases): string =>
  Object.values(PHRASES)
    .map((phrases) => phrases[kind])
    .join('|');
const FORMAT = new RegExp(`^(?:${anyOf('formats')})\\s*[:|–—-]\\s`, 'iu');
const BAIT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('bait')})(?![\\p{L}\\p{N}])`, 'iu');
const NOBODY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('nobody')})(?![\\p{L}\\p{N}])`, 'iu');

const FAULTS: readonly (HeadlineFault & { readonly has: (title: string) => boolean })[] = [
  { name: 'too long', cost: 0.15, has: (title) => [...title].length > LONGEST },
  { name: 'too short', cost: 0.3, has: (title) => title.trim().split(/\s+/u).length < FEWEST_WORDS },
  { name: 'a question', cost: 0.4, has: (title) => /[?？؟]/u.test(title) },
  { name: 'cut off', cost: 0.4, has: (title) => /(?:…|\.\.\.|[:,;–-])$/u.test(title.trim()) },
  { name: 'shouting', cost: 0.2, has: (title) => title === title.toUpperCase() && /\p{Lu}{5}/u.test(title) },
  { name: 'a format, not an event', cost: 0.3, has: (title) => FORMAT.test(title) },
  { name: 'clickbait', cost: 0.4, has: (title) => BAIT.test(title) },
  { name: 'nobody in particular says so', cost: 0.2, has: (title) => NOBODY.test(title) },
];

/** What is wrong with a headline in any of our languages; empty for a good one. */
export function findHeadlineFaults(title: string): readonly HeadlineFault[] {
  return FAULTS.filter((fault) => fault.has(title)).map(({ name, cost }) => ({ name, cost }));
}
