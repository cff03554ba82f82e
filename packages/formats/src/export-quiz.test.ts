import { interactions } from "@wellread/content";
import { expect, it } from "vitest";
import { exportQuiz } from "./export-quiz.ts";
import { exporters } from "./exporters.ts";
import { allQuestions, exportTo } from "./fixtures/export-to.ts";
import { formats } from "./format.ts";
import { support } from "./support.ts";

it.each(formats)("%s writes exactly what the table says it takes", (format) => {
  for (const interaction of interactions) {
    const taken = support[format][interaction].carry !== "left-out";
    expect(exporters[format].renders(interaction)).toBe(taken);
  }
});

it.each(formats)("%s takes the whole bank and accounts for every question once", (format) => {
  const started = performance.now();
  const { files, name, report } = exportTo(format);
  const { carried, mapped, leftOut } = report;
  const accounted = [
    ...carried.map(({ question }) => question),
    ...mapped.map(({ question }) => question),
    ...leftOut.map(({ question }) => question),
  ];
  expect(accounted.toSorted()).toEqual(allQuestions.map(({ id }) => id).toSorted());
  expect(files[0]?.path).toBe(name);
  for (const { reason } of leftOut) expect(reason).not.toBe("");
  expect(performance.now() - started).toBeLessThan(2000);
});

it.each(formats)("%s gives the same bytes again", (format) => {
  expect(exportTo(format)).toEqual(exportTo(format));
});

it.each(formats)("%s can be empty", (format) => {
  expect(exportTo(format, []).files.length).toBeGreaterThan(0);
});

it("keeps to the presentations it is given", () => {
  const choice = allQuestions.find(({ interaction }) => interaction === "choice");
  if (choice?.interaction !== "choice") throw new Error("no choice");
  const options = choice.options.map(({ id }) => id).slice(0, 3);
  const meta = { title: "x", locale: "en", article: "a", seed: "s" };
  const { files } = exportQuiz([choice], { ...meta, format: "json" }, [
    { interaction: "choice", question: choice.id, options },
  ]);
  expect(JSON.stringify(files)).toContain(JSON.stringify(JSON.stringify(options[1])).slice(1, -1));
});

it("refuses a presentation of another question and a bad seed", () => {
  const [one, two] = allQuestions;
  if (one === undefined || two === undefined) throw new Error("no questions");
  const meta = { title: "x", locale: "en", article: "a", format: "gift" } as const;
  const foreign = { interaction: "number-entry", question: two.id } as const;
  expect(() => exportQuiz([one], { ...meta, seed: "s" }, [foreign])).toThrow(RangeError);
  expect(() => exportQuiz([one], { ...meta, seed: "../s" })).toThrow(/seed|Invalid/i);
});
