import { expect, it } from "vitest";
import { assignmentState } from "./assignment";

const stateAt = (now: number, late: "off" | "flagged", lockedAt: number | null = null) =>
  assignmentState({ opensAt: 10, closesAt: 20, late }, lockedAt, now);

it("the state says whether students can start, late ones included", () => {
  expect([9, 10, 20].map((now) => stateAt(now, "off"))).toEqual(["scheduled", "open", "closed"]);
  expect([9, 10, 20].map((now) => stateAt(now, "flagged"))).toEqual(["scheduled", "open", "late"]);
  expect([stateAt(10, "off", 5), stateAt(20, "off", 5)]).toEqual(["locked", "closed"]);
  expect(stateAt(20, "flagged", 5)).toBe("locked");
});
