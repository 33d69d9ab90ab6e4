import type { FormTable } from '../table/forms.js';

export const PORTUGUESE_FORMS: FormTable = {
  headFirst: true,
};
