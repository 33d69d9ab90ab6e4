import { findWords, fragmentsOf, rootOf } from './terms.js';

/**
 * Words that say little about which event a text tells, written down by us from what any newspaper is full of.
 * They stand in for the articles that a fresh index has not seen yet; what it sees soon outweighs them.
 * `every`: in a third of all articles; `often`: in a twelfth; `kinds`, which name a kind of event and no one of them:
 * in a fiftieth.
 */
interface CommonWords {
  readonly every: string;
  readonly often: string;
  readonly kinds: string;
}

const COMMON_WORDS: Readonly<Record<string, CommonWords>> = {
  en: {
    every:
      'the a an and or but of to in on at by for from with as is are was were be been has have had will would it its he his she her they their this that not who after said says over up out about more new',
    often:
      'than into before during against between under off down back no yes all any some other such only also just still now then when where while because if so what which how why can could may might should must do does did make made take taken get give go come see set say told tell ask call added announced reported report according statement spokesman official officials source sources monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday week month year years day days night morning time first second third last next two three four five one many most people man woman men women children family president minister government state country national city police court law house party leader former chief head group company million billion percent per cent world news latest update live watch video photos us uk big high long top win wins won lose plan plans part end start down work way home world old live killed dead died attack case found show shows against amid near around since until through across',
    kinds:
      'earthquake quake tremor magnitude flood storm hurricane fire wildfire blaze explosion blast crash collision shooting election vote ballot poll referendum summit talks strike protest war ceasefire truce trial verdict ruling arrest merger takeover shares profit inflation rate outbreak vaccine launch final match cup league goal resigns resignation budget bill',
  },
  de: {
    every:
      'der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei mit nach von vom zu zum zur für über ist sind war waren wird werden hat haben hatte nicht auch sich es er sie wie als',
    often:
      'um bis vor seit unter gegen zwischen durch ohne noch nur schon mehr wieder nun jetzt heute gestern dann wenn weil dass so was wer wo wann warum kann können soll sollen will wollen muss müssen darf sagte sagt teilte mitteilte erklärte bericht berichtet sprecher sprecherin montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember woche monat jahr jahre jahren tag tage nacht morgen abend uhr erste zweite dritte letzte zwei drei vier fünf viele menschen mann frau kinder polizei regierung präsident minister ministerin chef stadt land bund partei gericht million millionen milliarden prozent euro neue neuer neues neuen deutschland deutsche deutschen welt aktuell live liveticker news groß große gibt geht kommt macht steht tote verletzte angaben zufolge',
    kinds:
      'erdbeben beben stärke magnitude hochwasser überschwemmung sturm orkan brand feuer großbrand explosion absturz unfall zusammenstoß schüsse wahl wahlen abstimmung referendum gipfel gespräche streik protest krieg waffenruhe prozess urteil festnahme fusion übernahme aktie gewinn inflation zins ausbruch impfstoff start finale spiel pokal liga tor rücktritt haushalt gesetz',
  },
  fr: {
    every:
      'le la les un une des du de au aux et ou mais dans en sur par pour avec sans est sont était a ont été sera il elle ils se ce cette ces son sa ses qui que ne pas plus après',
    often:
      'avant depuis contre entre sous vers chez encore aussi déjà dont où quand comment pourquoi si tout tous toute très peut doit fait faire dit déclaré annoncé selon lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre aujourd hui hier jour jours semaine mois an ans année nuit matin soir premier première deuxième dernier dernière deux trois quatre cinq plusieurs personnes homme femme enfants police gouvernement président ministre ville pays état france français française monde parti chef ancien nouveau nouvelle nouveaux millions milliards pour cent euros direct vidéo photos grand grande fin mort morts blessés',
    kinds:
      'séisme tremblement magnitude inondation tempête ouragan incendie explosion accident collision fusillade élection élections vote scrutin référendum sommet négociations grève manifestation guerre trêve procès verdict arrestation fusion rachat actions bénéfice inflation taux épidémie vaccin lancement finale match coupe ligue but démission budget loi',
  },
  es: {
    every:
      'el la los las un una unos de del al a y o en con por para sin sobre es son fue ha han ser se su sus que no más como tras este esta lo le',
    often:
      'antes desde hasta contra entre bajo muy ya también pero si cuando donde cómo quién qué porque todo todos toda puede debe hace hacer dijo afirmó anunció según lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer día días semana mes año años noche mañana primer primera segundo último última dos tres cuatro cinco varios personas hombre mujer niños policía gobierno presidente ministro ciudad país estado españa español española mundo partido jefe nuevo nueva nuevos millones ciento euros directo video fotos vivo gran fin muertos heridos así será está',
    kinds:
      'terremoto sismo magnitud inundación tormenta huracán incendio explosión accidente choque tiroteo elección elecciones voto referéndum cumbre negociaciones huelga protesta guerra tregua juicio sentencia detención fusión compra acciones beneficio inflación tipos brote vacuna lanzamiento final partido copa liga gol dimisión presupuesto ley',
  },
  pt: {
    every:
      'o a os as um uma de do da dos das no na nos nas em ao à e ou com por para sem sobre é são foi ser se seu sua que não mais como após este esta',
    often:
      'antes desde até contra entre sob muito já também mas quando onde como quem porque todo todos toda pode deve faz fazer disse afirmou anunciou segundo segunda terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem dia dias semana mês ano anos noite manhã primeiro primeira último última dois duas três quatro cinco vários pessoas homem mulher crianças polícia governo presidente ministro cidade país estado brasil brasileiro brasileira mundo partido chefe novo nova novos milhões cento reais vivo vídeo fotos grande fim mortos feridos veja está vai tem',
    kinds:
      'terremoto sismo magnitude inundação tempestade furacão incêndio explosão acidente colisão tiroteio eleição eleições voto referendo cimeira negociações greve protesto guerra trégua julgamento sentença detenção fusão compra ações lucro inflação juros surto vacina lançamento final jogo copa taça liga gol golo demissão orçamento lei',
  },
  it: {
    every:
      'il lo la i gli le un uno una di del della dei delle a al alla in nel nella con su per da dal dalla tra fra e o è sono era ha hanno si che non più come dopo',
    often:
      'prima contro senza anche ancora già ma se quando dove chi perché tutto tutti può deve fatto fare detto annunciato secondo lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri giorno giorni settimana mese anno anni notte mattina sera primo prima ultimo ultima due tre quattro cinque persone uomo donna bambini polizia governo presidente ministro città paese stato italia italiano italiana mondo partito capo nuovo nuova nuovi milioni cento euro diretta video foto grande fine morti feriti',
    kinds:
      'terremoto sisma magnitudo alluvione tempesta uragano incendio esplosione incidente scontro sparatoria elezione elezioni voto referendum vertice trattative sciopero protesta guerra tregua processo sentenza arresto fusione acquisizione azioni utile inflazione tassi epidemia vaccino lancio finale partita coppa campionato gol dimissioni bilancio legge',
  },
  ru: {
    every:
      'в во на и а но с со к по за из от до для о об при у не что как это его её их он она они был была были быть есть после',
    often:
      'перед против между под над без через еще уже только также или если когда где кто чтобы потому все всех может должен заявил заявила сообщил сообщила рассказал рассказала сказал сказала отметил словам данным сообщает понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря сегодня вчера день дня дней неделя недели месяц год года лет ночь утро вечер первый первая второй последний два три четыре пять человек люди людей мужчина женщина дети полиция власти правительство президент министр город страна страны россия россии российский российская российские мир партия глава новый новая новые миллион миллионов миллиардов процентов рублей время видео фото погибли пострадали стал стала стало будет',
    kinds:
      'землетрясение магнитудой наводнение паводок шторм ураган пожар взрыв крушение авария столкновение стрельба выборы выборах голосование референдум саммит переговоры забастовка протест война перемирие суд приговор задержан слияние акции прибыль инфляция ставка вспышка вакцина запуск финал матч кубок лига гол отставка бюджет закон',
  },
  uk: {
    every:
      'в у на і й та а але з із зі до по за від для про при не що як це його її їх він вона вони був була були бути є після',
    often:
      'перед проти між під над без через ще вже тільки також або якщо коли де хто щоб бо всі всіх може має заявив заявила повідомив повідомила розповів сказав сказала словами даними понеділок вівторок середу четвер пʼятницю суботу неділю січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня сьогодні вчора день дня днів тиждень місяць рік року років ніч ранок вечір перший перша другий останній два три чотири пʼять людей люди чоловік жінка діти поліція влада уряд президент міністр місто країна країни україна україни український українські світ партія голова новий нова нові мільйон мільйонів мільярдів відсотків гривень час відео фото загинули стало стала буде',
    kinds:
      'землетрус магнітудою повінь паводок шторм ураган пожежа вибух катастрофа аварія зіткнення стрілянина вибори виборах голосування референдум саміт переговори страйк протест війна перемирʼя суд вирок затримано злиття акції прибуток інфляція ставка спалах вакцина запуск фінал матч кубок ліга гол відставка бюджет закон',
  },
};

const EVERY_SHARE = 1 / 3;
const OFTEN_SHARE = 1 / 12;
const KIND_SHARE = 1 / 50;

/**
 * For each common term of a language the part of articles that have it, as we guess; empty for a language that we
 * have no words of. Keys are as `term-vector` makes them: roots, and fragments behind `mark`.
 */
export function commonShares(language: string, mark: string): ReadonlyMap<string, number> {
  const words = COMMON_WORDS[language];
  const shares = new Map<string, number>();
  if (words === undefined) return shares;
  const note = (term: string, share: number): void => {
    shares.set(term, Math.max(share, shares.get(term) ?? 0));
  };
  for (const [text, share] of [
    [words.every, EVERY_SHARE],
    [words.often, OFTEN_SHARE],
    [words.kinds, KIND_SHARE],
  ] as const) {
    for (const word of findWords(text)) {
      note(rootOf(word), share);
      for (const fragment of fragmentsOf(word)) note(mark + fragment, share);
    }
  }
  return shares;
}
