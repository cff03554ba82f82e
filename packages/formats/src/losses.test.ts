import { makeOwnQuestion } from "@wellread/content";
import { isDeepStrictEqual } from "node:util";
import { expect, it } from "vitest";
import { allQuestions, exportTo, itemOf } from "./fixtures/export-to.ts";
import { formats, support } from "./formats.ts";
import { makeContent } from "./import/make-content.ts";
import { sayLosses } from "./loss.ts";

const option = (text: string, right = false) => ({ text, right, feedback: "" });
const own = (draft: Parameters<typeof makeContent>[0]) =>
  makeOwnQuestion(makeContent(draft), { format: "form", line: 1 });
const common = { stem: "How many?", tags: [], general: "" };
const numbers = (natural: boolean) =>
  own({
    ...common,
    interaction: "choice",
    natural,
    options: [option("1"), option("2", true), option("3")],
  });
const gaps = (natural: boolean) =>
  own({
    ...common,
    interaction: "inline-choice",
    natural,
    pieces: ["There are ", [option("1"), option("2", true)], "."],
  });
const pairs = (source: string) =>
  own({
    ...common,
    interaction: "match",
    pairs: [
      { source, target: "one", feedback: "" },
      { source: "b", target: "two", feedback: "" },
    ],
    others: [],
  });
const named = (feedback: string) =>
  own({
    ...common,
    interaction: "text-entry",
    spellings: ["Ann"],
    noted: [],
    feedback,
    rivals: [],
    refused: [],
    otherFeedback: "",
  });

/** What a format says that one question loses. */
function lossOf(format: (typeof formats)[number], question: ReturnType<typeof own>): string {
  const { carried, mapped } = exportTo(format, [question]).report;
  return [...carried, ...mapped].map(({ lost }) => sayLosses(lost)).join();
}

it.each(["gift", "aiken", "kahoot", "quizizz", "blooket", "gimkit"] as const)(
  "%s says of options in an order of their own, and of no others, that they may be shuffled",
  (format) => {
    for (const make of [numbers, gaps]) {
      expect(lossOf(format, make(true))).toMatch(/shuffled/);
      expect(lossOf(format, make(false))).not.toMatch(/shuffled/);
    }
  },
);

it("says so of each such question of the bank, and of no other", () => {
  const { carried, mapped } = exportTo("gift").report;
  const said = [...carried, ...mapped].filter(({ lost }) => lost.includes("options_shuffled"));
  const natural = allQuestions.map(itemOf).filter((item) => "shuffled" in item && !item.shuffled);
  expect(said.map(({ question }) => question).toSorted()).toEqual(natural.map(({ id }) => id).toSorted());
  expect(natural.length).toBeGreaterThan(5);
});

it("says of an arrow that GIFT would take for a pair what becomes of it", () => {
  expect(lossOf("gift", pairs("a -> b"))).toContain("-> becomes →");
  expect(lossOf("gift", named("a -> b"))).toContain("-> becomes →");
  expect(lossOf("gift", pairs("a"))).not.toContain("→");
  expect(lossOf("gift", named("a"))).not.toContain("→");
  // Choices keep theirs.
  const choice = own({
    ...common,
    interaction: "choice",
    natural: false,
    options: [option("->"), option("b", true)],
  });
  expect(lossOf("gift", choice)).toBe("");
});

it.each(formats)("%s says once of the file that topics stay behind, and does so where they do", (format) => {
  const [question] = allQuestions;
  if (question === undefined) throw new Error("no question");
  const about = (topic: "goals" | "places") => exportTo(format, [{ ...question, topics: [topic] }]);
  const { files, report } = about("goals");
  const isAlike = isDeepStrictEqual(files, about("places").files);
  expect(report.ofFile.includes("topics")).toBe(isAlike);
  for (const { lost } of [...report.carried, ...report.mapped]) expect(lost).not.toContain("topics");
});

it.each(["h5p", "scorm12"] as const)(
  "%s says once of the file that the keys are in it for all to see",
  (format) => {
    const { ofFile, carried } = exportTo(format).report;
    expect(sayLosses(ofFile)).toContain("no secret");
    for (const { lost } of carried) expect(lost).not.toContain("keys_in_file");
  },
);

it.each(formats)("%s: what it says of single questions is foreseen in the table", (format) => {
  const { carried, mapped } = exportTo(format).report;
  for (const { question, lost } of [...carried, ...mapped]) {
    const { interaction } = allQuestions.find(({ id }) => id === question) ?? {};
    if (interaction === undefined) throw new Error(`no question ${question}`);
    const row = support[format][interaction];
    expect([...row.lost, ...row.sometimes]).toEqual(expect.arrayContaining([...lost]));
  }
});
