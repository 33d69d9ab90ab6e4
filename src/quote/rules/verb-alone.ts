import type { QuoteDocument } from '../document.js';
import { subjectFrom } from '../groups/clause-subject.js';
import { isDeterminerAt, isFiniteForm, isNonFinite } from '../groups/group-words.js';
import type { Mention } from '../groups/mention.js';
import { namedWithin } from '../speakers/people-of-paragraph.js';
import { type Sentence, sentencesBefore } from '../text/sentences.js';
import { sourceAfter } from './according.js';
import { holderOfView } from './before.js';
import { ownerOfUtterance } from './colon.js';
import { type ContinuedFinding, type ContinuedPlace, type ContinuedRule, same } from './continued-rule.js';
import { cueOfSentence, sourceOfSentence } from './cue-before.js';
import { interviewee } from './interview.js';
import { isToldOf } from './told-of.js';
import { hasVerbAloneBehind } from './verb-alone-behind.js';
import { weight } from './verb-subject.js';

/** Units between a verb and the colon that hands on the word. */
const MOST_BEFORE_COLON = 12;

/** `"…", añadió.`, `Luego añadió: "…"`: a verb without a subject; whoever spoke last goes on. */
export const verbAlone: ContinuedRule = {
  name: 'verb-alone',
  find: (place) => {
    const found = speakerOfVerbAlone(place);
    return found && { ...found, isPlural: isPluralVerbBehind(place) };
  },
};

/** "scrivono", "dizem": the first word behind the quotation and its objects has a plural's ending. */
function isPluralVerbBehind({ doc, at, sentence }: ContinuedPlace): boolean {
  const { pluralEndings, objects } = doc.lexicon;
  if (pluralEndings.length === 0) return false;
  let verb = at + 1;
  while (
    verb < sentence.to &&
    (doc.units[verb]?.kind === 'sign' || objects.has(doc.units[verb]?.lower ?? ''))
  )
    verb += 1;
  const { kind, lower = '' } = doc.units[verb] ?? {};
  return kind === 'word' && lower.length > 3 && pluralEndings.some((ending) => lower.endsWith(ending));
}

function speakerOfVerbAlone({ doc, at, sentence, previous }: ContinuedPlace): ContinuedFinding | undefined {
  if (isNarrative(doc, sentence.from, at)) return same('continued');
  if (doc.lexicon.table.dropsSubject !== true) return undefined;
  const isBehind = hasVerbAloneBehind({ doc, at, from: sentence.from, to: sentence.to });
  const isBefore = hasVerbBeforeColon(doc, sentence.from, at) || isToldAlone(doc, sentence.from, at);
  if (!isBehind && !isBefore) return undefined;
  const here = doc.sentenceOf[sentence.from] ?? 0;
  const spokeAt = doc.sentenceOf[previous ?? -1] ?? -1;
  const earlier = doc.sentences[here - 1];
  const isNews = earlier?.paragraph === sentence.paragraph && spokeAt < here - 1;
  const introduced = isNews ? newTopic(doc, at, sentence, spokeAt) : undefined;
  if (introduced === 'nobody') return undefined;
  if (introduced !== undefined) return { speaker: introduced, tier: 'continued' };
  const before = doc.sentences[spokeAt];
  if (before !== undefined && before.paragraph >= sentence.paragraph - 1) return same('continued');
  const mention = earlier && subjectFrom(doc, earlier.from, earlier.to);
  const isNobody = doc.lexicon.articleGenders.size > 0 && weight(doc, mention) < 3;
  // A portrait has one person, whom its headline names.
  const speaker = isNobody ? interviewee(doc, at) : mention;
  return speaker === undefined ? undefined : { speaker, tier: 'continued' };
}

/** "Et d'ajouter, hilare : « … »": an infinitive that tells what the one who spoke did next. */
function isNarrative(doc: QuoteDocument, from: number, at: number): boolean {
  const { coordinators, infinitiveMarks } = doc.lexicon;
  return (
    doc.units[at - 1]?.text === ':' &&
    coordinators.has(doc.units[from]?.lower ?? '') &&
    infinitiveMarks.has(doc.units[from + 1]?.lower ?? '') &&
    isNonFinite(doc, from + 2)
  );
}

/** Whom the sentences before the quotation, in its paragraph, have turned to since somebody spoke. */
function newTopic(
  doc: QuoteDocument,
  at: number,
  sentence: Sentence,
  spokeAt: number,
): Mention | 'nobody' | undefined {
  const introduced = introducedBefore(doc, sentence.from, spokeAt);
  if (introduced === undefined) return isNamedBefore(doc, sentence) ? undefined : personOfTitle(doc);
  return introduced !== 'nobody' && isToldOf(doc, introduced, at) ? undefined : introduced;
}

/** "O editor, X, foi o primeiro a ler. Recebeu o manuscrito num saco. «…», recorda.": the nearest sentence that tells. */
function introducedBefore(doc: QuoteDocument, at: number, spokeAt: number): Mention | 'nobody' | undefined {
  const most = doc.lexicon.articleGenders.size > 0 ? FARTHEST_SENTENCE : 1;
  for (const before of sentencesBefore(doc, at, most)) {
    const found = (doc.sentenceOf[before.from] ?? -1) > spokeAt ? introducedIn(doc, before) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Sentences back in the paragraph within which somebody is introduced. */
const FARTHEST_SENTENCE = 3;

/**
 * Whom a sentence without a quotation lets speak or is about: `La abogada, Ana Ruiz, lo niega. "…", subrayó.`
 * `nobody`: someone without a name, so that nobody named before may be taken for him.
 */
function introducedIn(doc: QuoteDocument, { from, to }: Sentence): Mention | 'nobody' | undefined {
  // "Há três semanas, conta, uma mulher esperou": whoever spoke goes on.
  for (let at = from + 1; at < to; at++)
    if (isFiniteForm(doc, at) && doc.units[at - 1]?.text === ',' && doc.units[at + 1]?.text === ',')
      return undefined;
  const cue = openingSource(doc, from, to) ?? cueOfSentence(doc, from, to) ?? sourceOfSentence(doc, from, to);
  if (cue !== undefined && weight(doc, cue) >= 2.5) return cue;
  const subject = subjectFrom(doc, from, to);
  if (subject !== undefined && (weight(doc, subject) >= 3 || isNewBody(doc, subject, from))) return subject;
  // "Muy distinto ha sido el relato de una vecina."
  const owner = ownerOfUtterance(doc, from, to);
  if (weight(doc, owner) >= 2.5) return owner;
  const isSomeone =
    subject?.kind === 'nominal' && doc.lexicon.personNouns.has(doc.units[subject.head]?.lower ?? '');
  // Where articles tell a gender, the noun finds its person: "La prima cittadina non arretra."
  // "Nacido en Alcor, hijo de un afilador, aprendió …": no subject without an article.
  const isOpened = subject !== undefined && isDeterminerAt(doc, subject.from);
  if (isSomeone && doc.lexicon.articleGenders.size === 0) return 'nobody';
  if (isSomeone && isOpened) return subject;
  return onlyPersonIn(doc, from, to);
}

/** "O Instituto do Mar, que administra a reserva, suspendeu …": a body of which the text tells for the first time. */
function isNewBody(doc: QuoteDocument, { kind, from, to }: Mention, start: number): boolean {
  const entry = doc.index.entries[doc.index.entryOf[doc.nameAt[to - 1] ?? -1] ?? -1];
  if (doc.lexicon.articleGenders.size === 0 || kind !== 'name' || from > start + 1) return false;
  const isFirst = doc.index.names[entry?.mentions[0] ?? -1]?.to === to;
  return isFirst && entry?.kind === 'group' && sentencesBefore(doc, start, 1).next().done === true;
}

/** "Segundo a dirigente, o conselho recusou …", "Para a urbanista X, a obra …": whose words the whole sentence is. */
const openingSource = (doc: QuoteDocument, from: number, to: number): Mention | undefined =>
  doc.lexicon.articleGenders.size > 0
    ? (sourceAfter(doc, from, to) ?? holderOfView(doc, from, to))
    : undefined;

/**
 * `À saída, limitou-se a dizer que está «…»`, `A jornalistas, porém, evitou falar do futuro: "…"`: where articles tell
 * a gender, a colon or a verb of saying and "that" in a sentence that names no subject.
 */
function isToldAlone(doc: QuoteDocument, from: number, at: number): boolean {
  if (doc.lexicon.articleGenders.size === 0 || subjectFrom(doc, from, at) !== undefined) return false;
  if (doc.units[at - 1]?.text === ':') return at - from > MOST_BEFORE_BARE_COLON;
  let isThat = false;
  for (let verb = at - 1; verb > from; verb--) {
    isThat ||= doc.lexicon.complementizers.has(doc.units[verb]?.lower ?? '');
    if (isThat && (isFiniteForm(doc, verb) || isNonFinite(doc, verb))) return true;
  }
  return false;
}

/** Units before a colon that only labels what follows: "Ecco il testo:". */
const MOST_BEFORE_BARE_COLON = 4;

/** Whether the paragraph names anybody before the sentence. */
const isNamedBefore = (doc: QuoteDocument, { from, paragraph }: Sentence): boolean =>
  namedWithin(doc, paragraph, from).length > 0;

/** "Nunca quiso dejar el oficio. «…», contestó": a paragraph without names is about the one person of the headline. */
function personOfTitle(doc: QuoteDocument): Mention | undefined {
  const told = doc.index.entries.flatMap(({ kind, words, mentions }) =>
    kind === 'person' && words.length > 1 && doc.title.includes(words.join(' ')) ? [mentions[0] ?? 0] : [],
  );
  const [name] = told;
  const span = name === undefined ? undefined : doc.index.names[name];
  return told.length === 1 && span && name !== undefined
    ? { kind: 'name', name, from: span.from, to: span.to }
    : undefined;
}

function onlyPersonIn(doc: QuoteDocument, from: number, to: number): Mention | undefined {
  let found: Mention | undefined;
  for (let at = from; at < to; at++) {
    const name = doc.nameAt[at] ?? -1;
    const span = doc.index.names[name];
    if (span === undefined || span.from !== at || span.kind !== 'person') continue;
    if (found !== undefined) return undefined;
    found = { kind: 'name', name, from: at, to: span.to };
  }
  return found;
}

function hasVerbBeforeColon(doc: QuoteDocument, from: number, at: number): boolean {
  const before = doc.units[at - 1];
  if (before?.text !== ':' && !doc.lexicon.complementizers.has(before?.lower ?? '')) return false;
  for (let verb = at - 2; verb >= from && verb > at - MOST_BEFORE_COLON; verb--)
    if (isFiniteForm(doc, verb) && !isDeterminerAt(doc, verb - 1)) return true;
  return false;
}
