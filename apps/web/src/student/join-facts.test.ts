import { expect, test } from "vitest";
import { studentIdSchema } from "@/model/ids";
import { factNames, factsToShow } from "./join-facts";

const mira = {
  id: studentIdSchema.parse("A".repeat(22)),
  number: 1,
  nickname: "Mira",
  personalCode: null,
  attempts: [],
  attemptsStarted: 1,
  attemptsLeft: 0,
};

test.each([null, "assignment_not_open", "assignment_full", "assignment_locked"] as const)(
  "every fact is shown while the assignment is open or will be (%s)",
  (refusal) => {
    expect(factsToShow({ refusal, student: null })).toEqual(factNames);
  },
);

test("after closing, neither the time nor the attempts are mentioned", () => {
  const refusal = "assignment_closed";
  expect(factsToShow({ refusal, student: null })).toEqual(["stored"]);
  expect(factsToShow({ refusal, student: mira })).toEqual(["reading", "scoring", "result", "stored"]);
});
