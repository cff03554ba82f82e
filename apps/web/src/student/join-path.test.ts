import { expect, test } from "vitest";
import { readJoinProblem } from "./join-path.ts";

test("a known problem is read, an unknown one is told in general, a refusal is told elsewhere", () => {
  expect(readJoinProblem("name_taken")).toBe("name_taken");
  expect(readJoinProblem("<script>")).toBe("generic");
  expect(readJoinProblem("assignment_closed")).toBeNull();
  expect(readJoinProblem(undefined)).toBeNull();
  expect(readJoinProblem(["name_taken", "wrong_code"])).toBeNull();
});
