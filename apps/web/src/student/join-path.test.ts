import { expect, test } from "vitest";
import { readJoinProblem } from "./join-path";

test("a known problem is read, an unknown one becomes the general one, and a refusal is left to the page", () => {
  expect(readJoinProblem("name_taken")).toBe("name_taken");
  expect(readJoinProblem("<script>")).toBe("generic");
  expect(readJoinProblem("assignment_closed")).toBeNull();
  expect(readJoinProblem(undefined)).toBeNull();
  expect(readJoinProblem(["name_taken", "wrong_code"])).toBeNull();
});
