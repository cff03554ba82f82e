import type { Fact } from "../fact.ts";
import { findQuotations, longestQuotation } from "../reading.ts";
import { maskNames, names } from "./names.ts";
import { factsOf, type PlacedSentence, placeSentences, tellingOf } from "./reading-fact-rules.ts";
import type { LintWords, ReadingContext, ReadingRule } from "./rule.ts";
import { absolutesIn, loadedIn } from "./wording-rules.ts";
import { plainWords, readNumber, tokens } from "./words.ts";

/** What is named in a text: the form that stands there, and the entities that are called so (none for a foil). */
interface Naming {
  readonly form: string;
  readonly entities: readonly string[];
}

/** Whatever a sentence names is part of its facts, or named in the very span that they are located in. */
export const namesBelong: ReadingRule = {
  id: "names-belong",
  source: "nothing is told but the facts",
  check(context) {
    return placeSentences(context.reading).flatMap((placed) => {
      const allowed = entitiesOf(placed, context);
      const { namings, rest } = readNames(placed.sentence.text, context);
      const unknown = capitalised(rest, context.words);
      return [
        ...namings
          .filter(({ entities }) => !entities.some((entity) => allowed.has(entity)))
          .map(({ form }) => `names ${form}, which is in none of its facts`),
        ...unknown.map((name) => `names ${name}, which the article's wording does not have`),
      ].map((message) => ({ place: placed.place, message }));
    });
  },
};

/** The names in a text, and the text with a word in lower case in their place. */
function readNames(text: string, { wording }: ReadingContext): { namings: Naming[]; rest: string } {
  const called = Object.entries(wording.entities).flatMap(([id, said]) =>
    [said.name, said.phrase, said.short, ...said.aliases].map((form) => [form.toLowerCase(), id] as const),
  );
  const foils = Object.values(wording.foils).map((form) => [form.toLowerCase(), undefined] as const);
  const byForm = Map.groupBy([...called, ...foils], ([form]) => form);
  const longestFirst = [...byForm.keys()].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return { namings: [], rest: text };
  const alternatives = longestFirst.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const namings: Naming[] = [];
  const rest = text.replaceAll(pattern, (form) => {
    namings.push({ form, entities: (byForm.get(form.toLowerCase()) ?? []).flatMap(([, id]) => id ?? []) });
    return "name";
  });
  return { namings, rest };
}

/** What the facts of a sentence are about; a title may name whatever the article's title does. */
function entitiesOf({ sentence, paragraph }: PlacedSentence, context: ReadingContext): Set<string> {
  const facts = factsOf(sentence, context);
  const mentioned = context.folder.entities.filter(({ mentions }) =>
    mentions.some(
      (mention) =>
        (paragraph === "t" && mention.paragraph === "t") ||
        facts.some(({ locators }) =>
          locators.some(
            (locator) =>
              locator.paragraph === mention.paragraph &&
              locator.start <= mention.start &&
              mention.end <= locator.end,
          ),
        ),
    ),
  );
  return new Set([
    ...mentioned.map(({ id }) => id),
    ...facts.flatMap(({ entities, relations, voice }) => [
      ...entities,
      ...relations.flatMap(({ subject, object }) => [subject, object]),
      ...(voice.kind === "article" ? [] : [voice.speaker]),
    ]),
  ]);
}

const isUpper = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** Words with a capital that no sentence gives them: the first counts only where another follows it. Months are times. */
function capitalised(text: string, { months }: LintWords): string[] {
  const said = tokens(text);
  return said.filter(
    (word, index) =>
      isUpper(word) && !months.includes(word.toLowerCase()) && (index > 0 || isUpper(said[index + 1])),
  );
}

/** Numbers and times of a sentence are those of its facts. */
export const numbersBelong: ReadingRule = {
  id: "numbers-belong",
  source: "nothing is told but the facts",
  check(context) {
    return placeSentences(context.reading).flatMap(({ sentence, place }) => {
      const allowed = new Set(factsOf(sentence, context).flatMap((fact) => amountsOf(fact, context)));
      return amountsIn(sentence.text, context.words)
        .filter(({ value }) => !allowed.has(value))
        .map(({ word }) => ({ place, message: `says ${word}, which none of its facts does` }));
    });
  },
};

interface Amount {
  readonly word: string;
  /** The same for "seven", "seventh" and "7". */
  readonly value: string;
}

function amountsIn(text: string, words: LintWords): Amount[] {
  // "Twenty-one" is two numbers, none of which is a fact's by chance.
  const said = plainWords(text).flatMap((word) => word.split(/(?<=\p{L})-(?=\p{L})/u));
  return said.flatMap((word) => {
    const month = words.months.indexOf(word);
    const number = words.stopWords.has(word) ? undefined : readNumber(word, words);
    if (month >= 0) return [{ word, value: `month ${month}` }];
    if (number !== undefined) return [{ word, value: String(number) }];
    return words.timeWords.includes(word) ? [{ word, value: word.replace(/s$/u, "") }] : [];
  });
}

/** Every number and time of a fact: of its wording, its values, its time, and how many things it lists. */
function amountsOf({ id, relations, time }: Fact, { wording, words }: ReadingContext): string[] {
  const said = wording.facts[id];
  const ends = relations.flatMap(({ subject, object }) => [subject, object]);
  const texts = [
    ...(said ? [said.clause, said.full ?? "", said.option, said.matter] : []),
    ...ends.map((end) => wording.values[end] ?? ""),
    ...ends,
  ];
  const dates = [time ?? "", ...ends].flatMap((text) => [...text.matchAll(/(\d{4})(?:-(\d{2}))?/gu)]);
  const lists = Map.groupBy(relations, ({ relation }) => relation);
  return [
    ...texts.flatMap((text) => amountsIn(text, words).map(({ value }) => value)),
    ...dates.flatMap(([, year = "", month]) => [
      year,
      ...(month === undefined ? [] : [`month ${Number(month) - 1}`]),
    ]),
    ...[...lists.values()].map((list) => String(list.length)),
  ];
}

/**
 * "Some", "all" and "several" stand where the article has such a word, and a fact that has one in our wording keeps it. A
 * quoted word is the speaker's own.
 */
export const amountsKept: ReadingRule = {
  id: "amounts-kept",
  source: "some is not all",
  check(context) {
    const { reading, folder, wording, words } = context;
    const clauseOf = ({ id }: Fact): string => wording.facts[id]?.clause ?? "";
    return [
      ...placeSentences(reading).flatMap(({ sentence, place }) => {
        const facts = factsOf(sentence, context);
        const allowed = new Set(facts.flatMap((fact) => absolutesIn(clauseOf(fact), words)));
        return absolutesIn(sentence.text, words)
          .filter((word) => !allowed.has(word) && !facts.some(({ quantified }) => quantified))
          .map((word) => ({ place, message: `says "${word}", which none of its facts does` }));
      }),
      ...folder.facts
        .filter(({ quantified }) => quantified)
        .flatMap((fact) => {
          const telling = tellingOf(fact.id, reading);
          const told = new Set(absolutesIn(telling, words));
          return absolutesIn(clauseOf(fact), words)
            .filter((word) => telling !== "" && !told.has(word))
            .map((word) => ({
              place: fact.locators[0]?.paragraph ?? "",
              message: `tells ${fact.id} without "${word}"`,
            }));
        }),
    ];
  },
};

/** What limits a fact in our wording ("or", "can", "aim") limits it in the reading. */
export const limitsKept: ReadingRule = {
  id: "limits-kept",
  source: "an aim is no result, and what can be is not what is",
  check({ reading, folder, wording, words }) {
    return folder.facts.flatMap(({ id, locators }) => {
      const telling = tellingOf(id, reading);
      const told = new Set(plainWords(telling));
      return plainWords(wording.facts[id]?.clause ?? "")
        .filter((word) => telling !== "" && words.limitingWords.includes(word) && !told.has(word))
        .map((word) => ({
          place: locators[0]?.paragraph ?? "",
          message: `tells ${id} without "${word}"`,
        }));
    });
  },
};

/** A loaded word stands only within a quotation. Names ("Counter Terrorism Forces") are what they are. */
export const readingLoadedWords: ReadingRule = {
  id: "loaded-words",
  source: "FACTS.md, wording",
  check(context) {
    return placeSentences(context.reading).flatMap(({ sentence, place }) => {
      const bare = sentence.text.replaceAll(/“[^“”]*”/gu, "…");
      return loadedIn(maskNames(bare, context), context.words).map((word) => ({
        place,
        message: `says "${word}" as its own`,
      }));
    });
  },
};

/** A hard word that judges has a neutral word beside it, and no meaning judges. A part of a name is what it is. */
export const neutralWords: ReadingRule = {
  id: "neutral-words",
  source: "FACTS.md, wording",
  check(context) {
    const named = names(context).map((name) => name.toLowerCase());
    return Object.values(context.wording.glossary).flatMap(({ word, meaning, neutral }) => {
      const isNamed = named.some((name) => name.includes(word.toLowerCase()));
      const judges = !isNamed && loadedIn(word, context.words).length > 0;
      return [
        ...(judges && neutral === undefined ? ["judges, and has no neutral word"] : []),
        ...loadedIn(`${meaning} … ${neutral ?? ""}`, context.words).map(
          (loaded) => `is explained by "${loaded}"`,
        ),
      ].map((message) => ({ place: `“${word}”`, message }));
    });
  },
};

/** A quotation has at most a few words, stands between curly marks, and says whose it is: a speaker's or the article's. */
export const shortQuotations: ReadingRule = {
  id: "short-quotations",
  source: "FACTS.md, wording",
  check(context) {
    return placeSentences(context.reading).flatMap(({ sentence, place }) => {
      const { text } = sentence;
      const quotations = findQuotations(text).map(({ start, end }) => text.slice(start, end));
      const said = plainWords(text);
      const isGiven =
        said.some((word) => context.words.sourceWords.includes(word)) ||
        factsOf(sentence, context).some(({ voice }) => voice.kind !== "article");
      return [
        ...quotations
          .filter((quotation) => tokens(quotation).length > longestQuotation)
          .map((quotation) => `quotes more than ${longestQuotation} words: “${quotation}”`),
        ...(quotations.length > 0 && !isGiven ? ["quotes without saying whom"] : []),
        ...((text.match(/[“”]/gu) ?? []).length === 2 * quotations.length && !text.includes('"')
          ? []
          : ["has a quotation mark without its fellow, or a straight one"]),
      ].map((message) => ({ place, message }));
    });
  },
};
