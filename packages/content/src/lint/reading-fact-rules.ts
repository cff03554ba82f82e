import type { ParagraphId } from "../article.ts";
import type { Fact, FactId } from "../fact.ts";
import type { Reading, ReadingSentence } from "../reading.ts";
import type { ReadingContext, ReadingRule } from "./rule.ts";
import { containsWords, plainWords } from "./words.ts";

/** A sentence of a reading and where it stands. */
export interface PlacedSentence {
  readonly paragraph: ParagraphId;
  /** From 0, within its paragraph. */
  readonly index: number;
  readonly sentence: ReadingSentence;
  /** As findings name it: "p2, sentence 3". */
  readonly place: string;
}

/** All sentences of a reading, in order. */
export function placeSentences({ paragraphs }: Pick<Reading, "paragraphs">): PlacedSentence[] {
  return paragraphs.flatMap(({ id, sentences }) =>
    sentences.map((sentence, index) => ({
      paragraph: id,
      index,
      sentence,
      place: `${id}, sentence ${index + 1}`,
    })),
  );
}

/** The facts that a sentence tells, as the folder has them. */
export function factsOf({ facts }: ReadingSentence, { folder }: Pick<ReadingContext, "folder">): Fact[] {
  return folder.facts.filter(({ id }) => facts.includes(id));
}

/** The paragraph in which a fact is to be told. One that is located in others too may be told there as well. */
const homeOf = ({ locators }: Fact): ParagraphId | undefined => locators[0]?.paragraph;

/**
 * Every fact is told in its paragraph, once: in one sentence, or in several that follow each other. Nothing is told in a
 * paragraph that does not say it.
 */
export const factsTold: ReadingRule = {
  id: "facts-told",
  source: "every question can be answered from the reading alone",
  check({ reading, folder }) {
    const placed = placeSentences(reading);
    const known = new Set<string>(folder.facts.map(({ id }) => id));
    return [
      ...placed.flatMap(({ sentence, place }) =>
        sentence.facts
          .filter((fact) => !known.has(fact))
          .map((fact) => ({ place, message: `there is no fact ${fact}` })),
      ),
      ...folder.facts.flatMap((fact) => {
        const telling = placed.filter(({ sentence }) => sentence.facts.includes(fact.id));
        const located = new Set(fact.locators.map(({ paragraph }) => paragraph));
        return [...Map.groupBy(telling, ({ paragraph }) => paragraph)].flatMap(([paragraph, sentences]) => [
          ...(located.has(paragraph)
            ? []
            : [{ place: paragraph, message: `tells ${fact.id}, which stands in ${homeOf(fact)}` }]),
          ...(isUnbroken(sentences) ? [] : [{ place: paragraph, message: `tells ${fact.id} twice` }]),
        ]);
      }),
      ...folder.facts
        .filter(
          (fact) =>
            !placed.some(
              ({ paragraph, sentence }) => paragraph === homeOf(fact) && sentence.facts.includes(fact.id),
            ),
        )
        .map((fact) => ({ place: homeOf(fact) ?? "", message: `does not tell ${fact.id}` })),
    ];
  },
};

function isUnbroken(sentences: readonly PlacedSentence[]): boolean {
  const first = sentences[0]?.index ?? 0;
  return sentences.every(({ index }, at) => index === first + at);
}

/** Paragraphs are those of the article, each at most once and in its order. */
export const paragraphOrder: ReadingRule = {
  id: "paragraph-order",
  source: "a paragraph has the number that it has in the article",
  check({ reading, folder }) {
    const order = folder.article.paragraphs.map(({ id }) => id);
    return reading.paragraphs.flatMap(({ id }, index) => {
      const before = reading.paragraphs[index - 1];
      const isInPlace = before === undefined || order.indexOf(before.id) < order.indexOf(id);
      if (!order.includes(id)) return [{ place: id, message: "the article has no such paragraph" }];
      return isInPlace ? [] : [{ place: id, message: `does not stand behind ${before.id}` }];
    });
  },
};

/** A sentence is one voice's word, so that it can be marked as that. */
export const oneVoice: ReadingRule = {
  id: "one-voice",
  source: "whose word it is",
  check(context) {
    return placeSentences(context.reading).flatMap(({ sentence, place }) => {
      const voices = new Set(
        factsOf(sentence, context).map(({ voice }) => (voice.kind === "article" ? "article" : voice.speaker)),
      );
      return voices.size > 1 ? [{ place, message: `mixes the words of ${[...voices].join(" and ")}` }] : [];
    });
  },
};

/**
 * A speaker's word says so in its own sentence: a verb of saying, and his name, or a pronoun where the paragraph has named him
 * and nobody else since. A judgement of the article is given to the article.
 */
export const attribution: ReadingRule = {
  id: "attribution",
  source: "FACTS.md, wording",
  check(context) {
    const placed = placeSentences(context.reading);
    return placed.flatMap((one) => {
      const { sentence, place } = one;
      const said = plainWords(sentence.text);
      const { reportingVerbs, sourceWords } = context.words;
      return factsOf(sentence, context).flatMap(({ id, voice, evaluative }) => {
        if (voice.kind === "article")
          return evaluative && !said.some((word) => sourceWords.includes(word))
            ? [{ place, message: `tells ${id}, a judgement, without saying whose` }]
            : [];
        if (!said.some((word) => reportingVerbs.includes(word)))
          return [{ place, message: `tells ${id} without a verb of saying` }];
        return isNamed(voice.speaker, one, placed, context)
          ? []
          : [{ place, message: `tells ${id} without naming ${voice.speaker}` }];
      });
    });
  },
};

function isNamed(
  speaker: string,
  { sentence, paragraph, index }: PlacedSentence,
  placed: readonly PlacedSentence[],
  context: ReadingContext,
): boolean {
  const names = (text: string, entity: string): boolean =>
    speakerForms(entity, context).some((form) => containsWords(text, form));
  if (names(sentence.text, speaker)) return true;
  if (!plainWords(sentence.text).some((word) => context.words.speakerPronouns.includes(word))) return false;
  const speakers = [...new Set(context.folder.facts.flatMap(({ voice }) => speakerOf(voice)))];
  const lastNamed = placed
    .filter((other) => other.paragraph === paragraph && other.index < index)
    .flatMap((other) => speakers.filter((each) => names(other.sentence.text, each)))
    .at(-1);
  return lastNamed === speaker;
}

function speakerOf(voice: Fact["voice"]): string[] {
  return voice.kind === "article" ? [] : [voice.speaker];
}

/** What a speaker is called, by name or otherwise. */
function speakerForms(entity: string, { wording }: Pick<ReadingContext, "wording">): string[] {
  const said = wording.entities[entity];
  return said ? [said.name, said.phrase, said.short, ...said.aliases] : [];
}

/** The sentences that tell a fact, as one text. */
export function tellingOf(fact: FactId, reading: Reading): string {
  return placeSentences(reading)
    .filter(({ sentence }) => sentence.facts.includes(fact))
    .map(({ sentence }) => sentence.text)
    .join(" ");
}
