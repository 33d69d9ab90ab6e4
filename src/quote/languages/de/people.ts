import type { PersonTable } from '../table/people.js';

export const GERMAN_PEOPLE: PersonTable = {
  latterNouns: 'letzterer letztere',
  genericNouns:
    'experte expertin politiker politikerin forscher forscherin wissenschaftler wissenschaftlerin ökonom ökonomin',
  anonymousNouns: `sprecher sprecherin experte experten insider quelle quellen augenzeuge augenzeugen zeuge zeugen
    mitarbeiter beobachter vertreter beamter einer eine mitglied anwohner diplomat diplomatin zeugin
    angeklagte verdächtige beschuldigte verletzte überlebende betroffene jährige`,
};
