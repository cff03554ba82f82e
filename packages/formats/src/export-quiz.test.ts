import { interactions } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { exportQuiz, exportQuizWith } from "./export-quiz.ts";
import { allQuestions, exportTo } from "./fixtures/export-to.ts";
import { exporters, formats, support } from "./formats.ts";
import { sayLosses } from "./loss.ts";
import { gift } from "./gift/gift.ts";
import * as offered from "./index.ts";

it("writes with one exporter what the whole table writes", () => {
  const questions = bank.questions.slice(0, 20);
  const options = { format: "gift", title: "Quiz", locale: "en", article: bank.article, seed: "a" } as const;
  expect(exportQuizWith({ gift }, questions, options)).toEqual(exportQuiz(questions, options));
});

it.each(Object.entries(exporters))("is offered the exporter of %s by name", (_format, exporter) => {
  expect(Object.values<unknown>(offered)).toContain(exporter);
});

it.each(formats)("%s writes exactly what the table says it takes", (format) => {
  for (const interaction of interactions) {
    const taken = support[format][interaction].carry !== "left-out";
    expect(exporters[format].renders(interaction)).toBe(taken);
  }
});

it.each(formats)("%s takes the whole bank and accounts for every question once", (format) => {
  const started = performance.now();
  const { files, name, report } = exportTo(format);
  const took = performance.now() - started;
  const bytes = files.reduce((sum, file) => sum + ("text" in file ? file.text.length : file.bytes.length), 0);
  console.log(
    `${format}: ${Math.round(took)} ms for ${allQuestions.length} questions, ${Math.round(bytes / 1024)} kB`,
  );
  const { carried, mapped, leftOut } = report;
  const accounted = [
    ...carried.map(({ question }) => question),
    ...mapped.map(({ question }) => question),
    ...leftOut.map(({ question }) => question),
  ];
  expect(accounted.toSorted()).toEqual(allQuestions.map(({ id }) => id).toSorted());
  expect(files[0]?.path).toBe(name);
  for (const { reason, limit } of leftOut)
    expect(sayLosses([reason], "en", limit)).not.toMatch(/^$|[{}]|undefined/);
  // The slowest took 0.6 s on two busy cores: the README has the figures.
  expect(took).toBeLessThan(5000);
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
