import type { FormTable } from '../table/forms.js';

export const ITALIAN_FORMS: FormTable = {
  headFirst: true,
};
