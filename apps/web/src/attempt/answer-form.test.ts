import { describe, expect, it } from "vitest";
import { readAnswerForm } from "./answer-form.server";

const read = (interaction: Parameters<typeof readAnswerForm>[1], query: string) =>
  readAnswerForm(new URLSearchParams(query), interaction);

const answerOf = (interaction: Parameters<typeof readAnswerForm>[1], query: string) => {
  const form = read(interaction, query);
  return form.ok ? form.value.response : form.faults;
};

describe("the form of a question", () => {
  it("contains an answer under the documented names", () => {
    expect(answerOf("choice", "option=a")).toEqual({ interaction: "choice", option: "a" });
    expect(answerOf("true-false-set", "value.a=true&value.b=false")).toEqual({
      interaction: "true-false-set",
      values: { a: true, b: false },
    });
    expect(answerOf("multiple-response", "option=a&option=b")).toMatchObject({ options: ["a", "b"] });
    expect(answerOf("match", "pair.a=x&pair.b=")).toMatchObject({ pairs: { a: "x" } });
    expect(answerOf("inline-choice", "gap.gap-1=a")).toMatchObject({ gaps: { "gap-1": "a" } });
    expect(answerOf("text-entry", "text=+al-Battat+")).toMatchObject({ text: "al-Battat" });
    expect(answerOf("number-entry", "text=7")).toMatchObject({ text: "7" });
  });

  it("clears the stored answer if it contains none", () => {
    expect(answerOf("choice", "go=next")).toBeNull();
    expect(answerOf("match", "pair.a=&pair.b=")).toBeNull();
    expect(answerOf("text-entry", "text=+")).toBeNull();
  });

  it("leaves an order unanswered until an option is moved or the order is confirmed", () => {
    const shown = "position=a&position=b&position=c";
    expect(answerOf("order", `${shown}&go=next`)).toBeNull();
    expect(answerOf("order", `${shown}&confirmed=on`)).toMatchObject({ options: ["a", "b", "c"] });
    expect(answerOf("order", `${shown}&go=up:c`)).toMatchObject({ options: ["a", "c", "b"] });
    expect(answerOf("order", `${shown}&go=down:a`)).toMatchObject({ options: ["b", "a", "c"] });
    expect(answerOf("order", `${shown}&go=up:a`)).toMatchObject({ options: ["a", "b", "c"] });
  });

  it.each([
    ["choice", "option=a&colour=red", "colour"],
    ["choice", "go=elsewhere", "go"],
    ["choice", "value.a=true", "value.a"],
    ["order", "position=a&position=b&go=up:z", "options"],
    ["order", "position=a&position=a&confirmed=on", "options"],
    ["true-false-set", "value.a=maybe", "values.a"],
    ["text-entry", `text=${"x".repeat(201)}`, "text"],
  ] as const)("of %s with %s is refused at %s", (interaction, query, path) => {
    const form = read(interaction, query);
    expect(form.ok ? [] : form.faults.map((fault) => fault.path)).toEqual([path]);
  });

  it("survives any field name", () => {
    for (const name of ["__proto__", "value.__proto__", "constructor", "pair.toString", "."]) {
      expect(() => read("true-false-set", `${name}=true`)).not.toThrow();
      expect(() => read("match", `${name}=true`)).not.toThrow();
    }
  });
});
