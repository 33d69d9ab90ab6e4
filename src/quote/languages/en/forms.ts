import type { FormTable } from '../table/forms.js';

export const ENGLISH_FORMS: FormTable = {};
