import { expect, test } from "vitest";
import { findConflicts } from "./selection.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";

const ids = ["q-0000000000001", "q-0000000000002", "q-0000000000003", "q-0000000000004"];
const questions = [["C1"], ["C1", "C2"], ["C2"], []].map((facts, index) =>
  sampleQuestion("choice", { id: ids[index], facts }),
);
const [first, , , last] = questions.map(({ id }) => id);

test("a common fact and enmity part questions; silence does not", () => {
  const enemies = first && last ? [[first, last] satisfies [unknown, unknown]] : [];
  expect(findConflicts(questions, enemies)).toEqual([
    new Set([1, 3]),
    new Set([0, 2]),
    new Set([1]),
    new Set([0]),
  ]);
});

test("enemies that are not among the questions do not matter", () => {
  expect(findConflicts(questions.slice(3), first && last ? [[first, last]] : [])).toEqual([new Set()]);
});
