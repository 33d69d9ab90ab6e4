import type { FormTable } from '../table/forms.js';

export const FRENCH_FORMS: FormTable = {
  headFirst: true,
};
