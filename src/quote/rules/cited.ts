import type { QuoteDocument } from '../document.js';
import { isOblique, isPerson, type Mention } from '../groups/mention.js';
import { phraseStartingAt } from '../groups/phrase-starting.js';
import { behindQuote, FARTHEST_VERB, limitOf } from './behind-quote.js';
import { speakerBehindVerb } from './behind-verb.js';
import { beside, type QuotePlace, type Rule } from './rule.js';
import { verbGroupAt } from './verb-group.js';
import { weight } from './verb-subject.js';

/** `"…" wird X zitiert`, `"…", hatte X erklärt`: an auxiliary behind the quotation, its participle later. */
export const citedBehind: Rule = {
  name: 'quote-cited',
  find: (place) => {
    const { doc } = place;
    const start = behindQuote(place);
    if (start !== undefined && doc.lexicon.citedAs.has(doc.units[start]?.lower ?? '')) {
      return beside(citedPerson(doc, start + 1, limitOf(place)));
    }
    if (start === undefined) return undefined;
    // "met en garde X": the verb stands behind its auxiliary, and its subject behind both.
    const isAuxiliary =
      doc.lexicon.auxiliaries.has(doc.units[start]?.lower ?? '') &&
      verbGroupAt(doc, start, limitOf(place)) === undefined;
    return beside(isAuxiliary ? citedByAuxiliary(doc, start, limitOf(place)) : agentBefore(place, start));
  },
};

/** "hatte X in einem Interview gesagt": the subject behind an auxiliary, where a participle follows. */
export function citedByAuxiliary(doc: QuoteDocument, auxiliary: number, limit: number): Mention | undefined {
  for (let at = auxiliary + 2; at < Math.min(limit, auxiliary + FARTHEST_VERB); at++) {
    if (isCitedAt(doc, at, limit)) return speakerBehindVerb(doc, auxiliary, limit);
  }
  return undefined;
}

/** `wurde von X als „…“ bezeichnet`: a passive around the quotation, and its agent before it. */
function agentBefore({ doc, at, from }: QuotePlace, participle: number): Mention | undefined {
  const { agentMarks, passiveAuxiliaries, table } = doc.lexicon;
  if (table.capitalNouns !== true || !isCitedAt(doc, participle, participle + 1)) return undefined;
  let agent: Mention | undefined;
  for (let before = at - 1; before >= from && before > at - FARTHEST_VERB; before--) {
    const word = doc.units[before]?.lower ?? '';
    if (passiveAuxiliaries.has(word) && agent !== undefined) return agent;
    const mention = agentMarks.has(word) ? phraseStartingAt(doc, before + 1, at) : undefined;
    if (weight(doc, mention) >= 2) agent = mention;
    // "Von X wurde der Plan als „…“ bezeichnet."
    if (passiveAuxiliaries.has(word) && agentMarks.has(doc.units[from]?.lower ?? '')) {
      const first = phraseStartingAt(doc, from + 1, before);
      return weight(doc, first) >= 2 ? first : undefined;
    }
  }
  return undefined;
}

/** A participle; where one looks like a finite form ("erklärt"), or for an infinitive ("wollte X wissen"), only at the clause's end. */
function isCitedAt(doc: QuoteDocument, at: number, limit: number): boolean {
  const word = doc.units[at]?.lower ?? '';
  if (doc.lexicon.citedAs.has(word)) return true;
  const kind = doc.lexicon.verbs.get(word);
  const isEnd = at + 1 >= limit || doc.units[at + 1]?.kind === 'sign';
  return (
    kind === 'non-finite' ||
    ((kind === 'finite' || kind === 'beside') && isEnd && doc.lexicon.table.capitalNouns === true)
  );
}

/** "цитирует политика газета", "цитує його видання": where words are declined, the person who is in no subject's case. */
function citedObject(doc: QuoteDocument, from: number, limit: number): Mention | undefined {
  const pronoun = doc.lexicon.genderHints.get(doc.units[from]?.lower ?? '');
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from, to: from + 1 };
  const first = phraseStartingAt(doc, from, limit);
  const second = first && phraseStartingAt(doc, first.to, limit);
  return [first, second].find((mention) => mention !== undefined && isCitedPerson(doc, mention));
}

const isCitedPerson = (doc: QuoteDocument, mention: Mention): boolean =>
  mention.kind === 'nominal'
    ? isOblique(doc, mention) && doc.lexicon.personNouns.has(doc.units[mention.head]?.lower ?? '')
    : isPerson(doc, mention);

/** `"…", zitiert die Zeitung den Minister`: whom the first noun group cites. */
function citedPerson(doc: QuoteDocument, from: number, limit: number): Mention | undefined {
  if (doc.lexicon.table.inflectedNames === true) return citedObject(doc, from, limit);
  const outlet = doc.units[from]?.kind === 'scare' ? from + 1 : phraseStartingAt(doc, from, limit)?.to;
  const isScareBehind = outlet !== undefined && doc.units[outlet]?.kind === 'scare';
  const next =
    outlet === undefined ? undefined : phraseStartingAt(doc, isScareBehind ? outlet + 1 : outlet, limit);
  return next ?? phraseStartingAt(doc, from, limit);
}
