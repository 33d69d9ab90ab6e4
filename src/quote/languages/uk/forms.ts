import type { FormTable } from '../table/forms.js';
import { UKRAINIAN_DECLENSIONS } from './declensions.js';

export const UKRAINIAN_FORMS: FormTable = {
  headFirst: true,
  inflectedNames: true,
  softenings: 'ці>ка зі>га сі>ха',
  placeAdjectiveEndings: 'ського цького ської цької ного вого гого ної вої',
  caseEndings: `а я у ю е о і ї ом ем єм ям им ім ой ою ею єю ого його ому йому их іх ові еві єві и ів
    їв ий ій ої ую ь й ам ами ах`,
  declensions: UKRAINIAN_DECLENSIONS,
};
