import type { SmallWordTable } from '../table/words.js';

export const ENGLISH_WORDS: SmallWordTable = {
  articles: 'the a an',
  obliqueDeterminers: '',
  definites: 'the',
  indefinites: 'a an one',
  determiners: `this that these those some one two three four five six seven several many most another both
    all each every other few no any others dozens hundreds such`,
  possessives: 'his her its their our my your whose',
  infinitiveMarks: 'to',
  participleEndings: 'ing ed',
  prepositions: `opposite of for from at with to in by on about against under behind between into over after before during
    through without within among around since until as like near outside inside despite per via toward towards amid
    upon across regarding following including off`,
  nounPrepositions: 'of for from at with in on to by behind inside close familiar near',
  clauseOpeners: `and but that because while when as if though although whereas where whether so yet or nor than
    since until after before unless once why how what`,
  coordinators: 'and but or then',
  complementizers: 'that whether if',
  objects: '',
  relatives: 'who which that whom whose',
  adverbs: `also later then once now again just even still never ever always often soon already recently first
    here there too not only simply merely sometimes today yesterday tonight meanwhile however instead
    further last next went himself herself themselves itself back up out on so aloud perhaps maybe rather quite
    very afterward afterwards earlier late early ago`,
  adverbEnding: 'ly',
  weekdays: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays`,
  times: `hours days weeks months years minutes hour day january february march april may june july august
    september october november december jan feb aug sept oct nov dec morning afternoon evening night week month year spring summer fall autumn winter christmas easter
    thanksgiving`,
  pronouns: {
    male: 'he',
    female: 'she',
    plural: 'they',
    first: "i we you i'm i’m i've i’ve",
    we: 'we our',
    neuter: 'it',
    body: 'it',
    maleOther: 'his him himself',
    femaleOther: 'her hers herself',
  },
  abbreviations: `mr mrs ms dr prof sen sens rep reps gov govs gen lt col capt maj sgt det insp supt const adm cmdr rev hon st jr sr vs
    etc inc corp ltd co bros no nos vol fig dept est approx jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave
    blvd rd calif fla ariz conn ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va
    vt wash wis wyo ala ark colo del ga p pp a.m p.m u.s u.k u.n e.g i.e d.c ph.d`,
};
