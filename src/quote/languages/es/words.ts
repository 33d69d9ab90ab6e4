import type { SmallWordTable } from '../table/words.js';

export const SPANISH_WORDS: SmallWordTable = {
  articles: 'el la los las un una unos unas',
  obliqueDeterminers: '',
  definites: 'el la los las',
  fusedArticles: 'del al',
  determiners: `uno este esta estos estas ese esa esos esas aquel aquella aquellos aquellas varios varias algunos algunas algún
    alguna ambos ambas cada todo toda todos todas ningún ninguna dos tres cuatro cinco seis siete ocho nueve diez otro otra
    otros otras muchos muchas pocos mismo misma`,
  possessives: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras cuyo cuya cuyos cuyas',
  infinitiveMarks: 'a de por',
  participleEndings: 'ando endo',
  prepositions: `de del a al en con por para sin sobre entre desde hasta hacia contra ante bajo tras durante mediante según
    salvo excepto vía`,
  nounPrepositions: 'de del para',
  clauseOpeners: `y e o u pero sino mas que si porque pues cuando mientras aunque como donde ni así después antes cómo qué
    quién dónde`,
  coordinators: 'y e o u pero',
  complementizers: 'que si',
  objects: 'se le les lo me nos te os',
  relatives: 'que quien quienes cual cuales',
  adverbs: `también además hoy ayer mañana anoche luego después entonces ahora ya aún todavía siempre nunca jamás así aquí
    allí ahí muy más menos solo sólo tampoco mientras tanto posteriormente antes incluso sin embargo pronto tarde temprano
    recién poco textualmente asimismo apenas casi quizás tal vez`,
  adverbEnding: 'mente',
  ageNouns: 'años',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  times: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre mañana tarde
    noche madrugada mediodía semana semanas mes meses año años día días hora horas minutos víspera jornada verano invierno
    otoño primavera`,
  pronouns: {
    male: 'él éste',
    female: 'ella ésta',
    plural: 'ellos ellas',
    first: 'yo nosotros nosotras tú usted ustedes vosotros',
    we: 'nosotros nuestro nuestra',
    neuter: 'ello esto eso aquello uno',
    maleOther: '',
    femaleOther: '',
  },
  articleGenders: { male: 'el este ese', female: 'la esta esa', any: '' },
  addressing: 'usted ustedes tú te ti su sus',
  formerMarks: { male: 'antiguo', female: 'antigua', any: 'ex' },
  enclitics: '',
  abbreviations:
    'sr sra srta sres dr dra d dña lic ing prof gral cnel av avda pág núm art etc ud uds ee uu a.m p.m',
};
