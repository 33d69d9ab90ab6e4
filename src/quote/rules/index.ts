import { nameOf } from '../groups/group-words.js';
import {
  accordingToBehind,
  hasCueBehind,
  speakerBehindDash,
  speakerThenVerb,
  verbThenSpeaker,
} from './after.js';
import { accordingToBefore, verbBefore, verbInside, weakVerbBefore } from './before.js';
import { citedBehind } from './cited.js';
import {
  colonLead,
  colonSubject,
  speakerBracket,
  speakerColon,
  speakerDash,
  speechNounColon,
} from './colon.js';
import { CONTINUED_RULES, LOOK_AHEAD } from './continued.js';
import { bareCueInNextSentence, cueTakesBack } from './cue-in-next-sentence.js';
import { cueBehindDash } from './dash-cue.js';
import { interviewAnswer } from './interview.js';
import { cueAtSentenceEnd } from './late-cue.js';
import { reportedSpeech } from './reported.js';
import type { QuotePlace, Rule } from './rule.js';
import { statedBefore, statedInText } from './stated.js';
import { transcriptTurn } from './transcript.js';
import { verbClosesClause } from './verb-final.js';
import { wordsOfSpeaker } from './words-of.js';

/** Words that may open a sentence before a quotation without saying anything of it: "But", "And". */
const MOST_OPENERS = 2;

/** For a quotation that opens its sentence, or whose comma says that its cue follows. */
const AFTER_FIRST: readonly Rule[] = [
  interviewAnswer,
  transcriptTurn,
  speakerBehindDash,
  statedInText,
  wordsOfSpeaker,
  citedBehind,
  verbClosesClause,
  verbThenSpeaker,
  speakerThenVerb,
  accordingToBehind,
  cueTakesBack,
  cueBehindDash,
  bareCueInNextSentence,
  speakerColon,
  speakerBracket,
  verbBefore,
  accordingToBefore,
  speechNounColon,
  colonLead,
  cueAtSentenceEnd,
  reportedSpeech,
  weakVerbBefore,
  colonSubject,
];

/** For a quotation inside or at the end of a sentence. */
const BEFORE_FIRST: readonly Rule[] = [
  interviewAnswer,
  transcriptTurn,
  speakerBehindDash,
  speakerColon,
  speakerBracket,
  speakerDash,
  statedBefore,
  verbBefore,
  accordingToBefore,
  verbInside,
  statedInText,
  wordsOfSpeaker,
  citedBehind,
  verbClosesClause,
  verbThenSpeaker,
  speakerThenVerb,
  accordingToBehind,
  cueTakesBack,
  cueBehindDash,
  bareCueInNextSentence,
  speechNounColon,
  colonLead,
  cueAtSentenceEnd,
  reportedSpeech,
  weakVerbBefore,
  colonSubject,
];

/** Every rule's name, those for continued quotations last. */
export const RULE_NAMES: readonly string[] = [
  ...[...BEFORE_FIRST, ...CONTINUED_RULES].map(({ name }) => name),
  LOOK_AHEAD,
];

/** The rules for a quotation, in the order in which they are asked. */
export function besideRules(place: QuotePlace): readonly Rule[] {
  const { doc, at, from } = place;
  if (at === from || hasCueBehind(place)) return AFTER_FIRST;
  const before = doc.units[at - 1]?.text ?? '';
  const ending = doc.units[at]?.ending ?? '';
  const isOpened = at - from <= MOST_OPENERS && before !== ':' && nameOf(doc, at - 1) === undefined;
  const isAside = /^[–—-]$/u.test(before);
  if ((isOpened || isAside) && ',?!'.includes(ending || ' ')) return AFTER_FIRST;
  return ending === ',' && before === ':' ? AFTER_FIRST : BEFORE_FIRST;
}
