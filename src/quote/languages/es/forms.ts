import type { FormTable } from '../table/forms.js';

export const SPANISH_FORMS: FormTable = {
  headFirst: true,
};
