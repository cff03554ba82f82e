import { afterAll, beforeAll, expect, it } from "vitest";
import { exportQuiz } from "../export-quiz.ts";
import { allQuestions, questionsOf } from "../fixtures/export-to.ts";
import { readZip } from "../fixtures/read-zip.ts";
import { type Format, formats } from "../formats.ts";
import { importQuestions, problemCodeSchema, sayProblem } from "../import/index.ts";
import { sayLosses, saySubstitute } from "../loss.ts";
import { sayPassagePlace } from "../passage.ts";
import { quizTitle } from "../title.ts";
import { english, englishProblems, type FormatWords } from "./en.ts";
import { formatWords, problemWords, type ProblemWords } from "./index.ts";

const locale = "qq";
const sign = "ʘ";

/** English in which every word of ours ends in a sign that stands nowhere else. */
function markAll<Words>(words: Words): Words;
function markAll(words: unknown): unknown {
  if (typeof words === "string") return words + sign;
  if (typeof words === "function")
    return (...given: unknown[]) => markAll(Reflect.apply(words, undefined, given));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, markAll(value)]));
}

beforeAll(() => {
  formatWords[locale] = markAll<FormatWords>(english);
  problemWords[locale] = markAll<ProblemWords>(englishProblems);
});
afterAll(() => {
  delete formatWords[locale];
  delete problemWords[locale];
});

const write = (format: Format, questions = allQuestions, inLocale = locale) =>
  exportQuiz(questions, {
    format,
    title: "A quiz",
    locale: inLocale,
    article: "harbour-choir",
    seed: "seed-1",
  }).files;

/** All that stands in the files of a format, those within a package as well. */
function contentsOf(format: Format): string {
  const parts = write(format).flatMap((file) => {
    if ("text" in file) return [file.text];
    return Object.values(readZip(file.bytes));
  });
  return parts.join("\n");
}

it.each(formats.filter((format) => format !== "json"))("%s says its words in another language", (format) => {
  expect(contentsOf(format)).toContain(sign);
});

it("leaves the questions of JSON as they are, which is for programs", () => {
  expect(contentsOf("json")).not.toContain(sign);
});

it.each([
  ["h5p", english.h5p.showSolution],
  ["scorm12", english.player.submit],
  ["google-forms", english.googleForms.howTo],
  ["print", `<p class="name">${english.labels.name}`],
  ["markdown", english.labels.key],
  ["moodle-xml", english.labels.otherSpelling],
  ["gift", english.labels.otherSpelling],
  ["qti22", english.labels.otherSpelling],
  ["kahoot", "This one: "],
] as const)(
  "%s says none of its words in English when it is written in another language",
  (format, words) => {
    const contents = contentsOf(format);
    const places = contents.split(words).slice(1);
    expect(places.length).toBeGreaterThan(0);
    for (const rest of places) expect(rest.split(/["<\n]/, 1)[0]).toContain(sign);
  },
);

it("says losses, substitutes, problems and titles in another language", () => {
  for (const code of ["topics", "no_feedback", "one_key_only"] as const) {
    expect(sayLosses([code], locale)).toBe(`${sayLosses([code])}${sign}`);
  }
  expect(sayLosses(["topics", "stem_too_long"], locale, 9)).toBe(
    `topics stay behind${sign}; it is longer than 9 characters${sign}`,
  );
  expect(sayPassagePlace("panel", locale)).toBe(`${sayPassagePlace("panel")}${sign}`);
  expect(saySubstitute("card", locale)).toBe(`${saySubstitute("card")}${sign}`);
  for (const code of problemCodeSchema.options) {
    expect(sayProblem({ code, detail: "3" }, locale)).toBe(`${sayProblem({ code, detail: "3" })}${sign}`);
  }
  expect(quizTitle({ article: "Choir", locale })).toBe(`All questions${sign}: Choir`);
});

const typed = questionsOf("text-entry");
const notedIn = (file: ReturnType<typeof write>[number] | undefined) => {
  if (file === undefined) throw new Error("no file");
  const bytes = "text" in file ? new TextEncoder().encode(file.text) : file.bytes;
  return importQuestions(bytes).questions.map((question) =>
    question.interaction === "text-entry" ? question.options.flatMap(({ noted }) => noted) : [],
  );
};

it.each(["gift", "moodle-xml", "qti22", "qti30"] as const)(
  "%s is read with its unusual spellings, whatever language it was written in",
  (format) => {
    const noted = notedIn(write(format, typed)[0]);
    expect(noted.flat().length).toBeGreaterThan(0);
    expect(noted).toEqual(notedIn(write(format, typed, "en")[0]));
  },
);

it.each([
  ["GIFT", "The choir sings. {T}"],
  [
    "Moodle XML",
    `<quiz><question type="truefalse"><questiontext><text>The choir sings.</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`,
  ],
])("names the two options of a statement in %s in the language that is asked for", (_, file) => {
  const optionsIn = (inLocale?: string) =>
    importQuestions(new TextEncoder().encode(file), undefined, inLocale).questions.map(
      ({ options }) => options,
    );
  expect(optionsIn(locale)).toMatchObject([[{ text: `True${sign}` }, { text: `False${sign}` }]]);
  expect(optionsIn()).toMatchObject([[{ text: "True" }, { text: "False" }]]);
});

it("asks to complete a text with gaps in the language that is asked for", () => {
  const file = `<quiz><question type="cloze"><questiontext format="html"><text>It sings {1:MC:=well~badly}.</text></questiontext></question></quiz>`;
  const { questions } = importQuestions(new TextEncoder().encode(file), "moodle-xml", locale);
  expect(questions).toMatchObject([{ stem: `Complete the text.${sign}` }]);
});

it("says in English what a language has no words for", () => {
  expect(quizTitle({ article: "Choir", locale: "xx" })).toBe("All questions: Choir");
  expect(quizTitle({ article: "Choir", locale: "constructor" })).toBe("All questions: Choir");
});
