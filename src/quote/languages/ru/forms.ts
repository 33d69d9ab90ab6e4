import type { FormTable } from '../table/forms.js';
import { RUSSIAN_DECLENSIONS } from './declensions.js';

export const RUSSIAN_FORMS: FormTable = {
  headFirst: true,
  inflectedNames: true,
  placeAdjectiveEndings: 'ского цкого ской цкой ного вого гого ной вой',
  caseEndings: 'а я у ю е ом ем ым им ой ей ою ого его ому ему ых их ы и ов ев ий ый ая яя ую юю ь й',
  declensions: RUSSIAN_DECLENSIONS,
};
