/** Words that end so and tell no number of years. */
const NO_AGE = /^(?:не)?(?:много|багато|мало|совершенно|повно|довго|долго)/u;

/** "63-річна", "семирічний", "27-летней": an adjective that tells how old somebody is. Lower case. */
export const isAgeAdjective = (word: string): boolean =>
  /(?:летн|річн|літн)(?:ій|ь\p{L}+|\p{L}{1,3})$/u.test(word) &&
  word.length > SHORTEST_AGE &&
  !NO_AGE.test(word);

/** Letters of "летний", "річний", which tell no age. */
const SHORTEST_AGE = 7;
