/** Of a person; a word that tells none has `any` beside these two. */
export type Gender = 'male' | 'female';
