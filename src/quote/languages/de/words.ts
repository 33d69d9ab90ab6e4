import type { SmallWordTable } from '../table/words.js';

export const GERMAN_WORDS: SmallWordTable = {
  articles: `der die das ein eine dem den des einem einen einer eines`,
  obliqueDeterminers: `dem den des einem einen eines im am zum vom beim ins ans zur seinem seinen seiner ihrem ihren ihrer dieser unserer meiner diesem
    diesen unserem unseren meinem meinen keinem keinen`,
  definites: 'der die das',
  indefinites: 'ein eine einem einen einer eines',
  determiners: `dieser diese dieses diesem diesen jener jene einige mehrere viele manche alle beide zwei drei vier fünf
    sechs sieben acht neun zehn kein keine jeder jede mancher dessen deren im am zum zur vom beim ins ans`,
  possessives: `sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer mein meine
    meiner`,
  infinitiveMarks: 'zu',
  participleEndings: '',
  prepositions: `in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor hinter neben zwischen durch
    gegen ohne um seit bis während wegen trotz gegenüber laut gemäß angesichts aufgrund anlässlich innerhalb außerhalb
    als per entgegen ins ans statt dank mittels hinsichtlich bezüglich`,
  nounPrepositions: 'von vom für aus bei beim im in am an der des zum zur mit über',
  clauseOpeners: `und aber denn sondern oder doch dass daß weil wenn als ob obwohl während nachdem bevor damit sodass da
    indem falls sobald wie wobei wonach worauf wodurch warum`,
  coordinators: 'und aber doch oder sondern',
  complementizers: 'dass daß ob',
  objects: `ihm ihr ihnen uns mir dir sich gegenüber dazu daraufhin darüber davon dabei damit hierzu dagegen es ihn`,
  negations: 'nicht',
  relatives: 'der die das dem den welcher welche welches',
  adverbs: `auch später dann einmal jetzt wieder gerade nur noch immer oft bereits schon zuerst hier dort nicht heute
    gestern dazu weiter weiterhin außerdem zudem jedoch allerdings dagegen deshalb daher darum dabei damals zuvor
    inzwischen mittlerweile schließlich zugleich gleichzeitig unter anderem anderen einerseits andererseits ferner
    ebenfalls ebenso wörtlich lediglich daraufhin hierzu besonders offen erneut so aber unterdessen danach darüber
    hinaus ausdrücklich selbst selber folgendes folgende folgenden weiters nun denn wohl etwa anschließend abschließend
    zunächst ursprünglich öffentlich sogar kürzlich jüngst vorher nachher morgen abends offiziell unmissverständlich
    scharf deutlich klar sichtlich demgegenüber ihrerseits seinerseits stattdessen`,
  ageNouns: 'jahre',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  times: `anfang mitte ende januar februar märz april mai juni juli august september oktober november dezember morgen vormittag mittag
    nachmittag abend nacht woche monat jahr jahre jahren tag tage tagen wochen monaten uhr stunde stunden minuten
    sommer winter frühjahr herbst montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
    sonntagabend montags jahresende wochenende`,
  pronouns: {
    male: 'er letzterer',
    female: 'sie letztere',
    plural: '',
    first: 'ich wir du',
    we: 'wir unser unsere',
    neuter: 'es man',
    maleOther: 'sein seine seinem seinen seiner ihm ihn',
    femaleOther: 'ihr ihre ihrem ihren ihrer',
  },
  abbreviations: `dr prof hr fr nr str bzw ca evtl inkl exkl usw etc vgl z b d h u a s o g e v st jr sr mio mrd abs art
    bd hrsg jh jhd sog tel ggf max min bspw allg dipl ing`,
};
