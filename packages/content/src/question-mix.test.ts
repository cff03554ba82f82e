import { describe, expect, it } from "vitest";
import { quizMixFaults } from "./question-mix.ts";
import type { Topic } from "./topic.ts";

const on = (model: string, topic: Topic = "outcomes") => ({ model, topics: [topic] });
const mixed = [
  on("main-idea"),
  on("cause", "goals"),
  on("purpose", "goals"),
  on("substance", "units"),
  on("word"),
  on("conclusion"),
  on("source"),
  on("detail"),
  on("typed-name"),
  on("who-said"),
];

describe("the mix of a quiz", () => {
  it("is met by a quiz that holds something of everything", () => {
    expect(quizMixFaults(mixed)).toEqual([]);
  });

  it.each(["main-idea", "word", "conclusion", "source"])("lacks %s where there is none", (model) => {
    expect(quizMixFaults(mixed.filter((each) => each.model !== model))).toHaveLength(1);
  });

  it("counts a question for each wish that it fulfils", () => {
    const less = mixed.filter(({ model }) => model !== "cause");
    expect(quizMixFaults(less)).toEqual([
      "1 on cause, purpose or consequence, fewer than 2",
      "2 on units, phases or goals in substance, fewer than 3",
    ]);
  });

  it("takes no detail, typed name or speaker for substance", () => {
    const thin = mixed.map((each) => (each.model === "substance" ? on("detail", "units") : each));
    expect(quizMixFaults(thin)).toEqual(["2 on units, phases or goals in substance, fewer than 3"]);
  });

  it.each([
    ["detail", "3 on locating a detail, more than 2"],
    ["typed-name", "2 on a typed name, more than 1"],
    ["who-said", "2 on who said it, more than 1"],
  ])("has too much of %s", (model, fault) => {
    const more = [...mixed, on(model), ...(model === "detail" ? [on(model)] : [])];
    expect(quizMixFaults(more)).toEqual([fault]);
  });

  it("is not asked of a quiz of fewer than eight questions", () => {
    expect(quizMixFaults(mixed.filter(({ model }) => model !== "source").slice(0, 7))).toEqual([]);
  });
});
