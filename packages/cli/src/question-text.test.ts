import type { Interaction } from "@wellread/content";
import { expect, it } from "vitest";
import { inventedQuestion } from "./fixtures/invented-question.ts";
import { formatQuestion } from "./question-text.ts";

const lines = (interaction: Interaction) => formatQuestion(inventedQuestion(interaction), [], 100);

it("prints what a question is, what it asks, its key and why", () => {
  expect(lines("choice")).toEqual([
    "q-0000000000001 · what-is-rowed · choice · remember · people · C1 · 6 presentations",
    "  What does Olga row?",
    "  ✓  the boat      She rows a boat (¶1, intro)",
    "     the raft",
    "     the ship",
    "     the canoe",
    "     the ferry",
    "     [gap-1/boat]  She rows a boat",
    "     [other]       She rows a boat (¶1)",
    "",
  ]);
});

it.each<[Interaction, string[]]>([
  ["true-false-set", ["✓  the raft", "✗  the ship"]],
  ["multiple-response", ["✓  the raft", "   the ship"]],
  ["match", ["✓  the boat → the sea", "   … → the lake (unused)"]],
  ["order", ["1  the ship", "2  the boat", "3  the raft"]],
  ["text-entry", ["✓  the boat (also a boat) (with a note: bote)", "✗  boot (another name)"]],
  ["number-entry", ["✓  7"]],
  ["inline-choice", ["Olga rows {gap-1}.", "✓  {gap-1} the boat", "   {gap-1} the raft"]],
])("prints the key of %s", (interaction, expected) => {
  const printed = lines(interaction);
  for (const start of expected) expect(printed.some((line) => line.startsWith(`  ${start}`))).toBe(true);
});

it("keeps to the width it is given", () => {
  const long = inventedQuestion("choice", { stem: "Which of these does Olga row? ".repeat(12).trim() });
  for (const line of formatQuestion(long, [], 60).slice(1)) expect(line.length).toBeLessThanOrEqual(60);
});

it("prints what the lints found in the question beneath it", () => {
  const finding = { rule: "stem-form", message: "is no question" };
  expect(formatQuestion(inventedQuestion("number-entry"), [finding], 100)).toContain(
    "  ! stem-form: is no question",
  );
});
