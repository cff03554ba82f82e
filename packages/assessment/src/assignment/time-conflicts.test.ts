import { describe, expect, it } from "vitest";
import { farthestAhead, findTimeConflicts } from "./settings.ts";

const now = Date.UTC(2026, 10, 22, 16, 24, 30);
const year = 365 * 24 * 60 * 60 * 1000;
const find = (times: { opensAt?: number; closesAt?: number }, former: typeof times | null = null) => {
  const whole = (some: typeof times) => ({ opensAt: null, closesAt: null, ...some });
  return findTimeConflicts(former && whole(former), whole(times), now);
};

describe("a time that is newly set", () => {
  it("cannot close before the minute that is running", () => {
    expect(find({ closesAt: now - year })).toEqual(["closes_in_the_past"]);
    expect(find({ closesAt: now - 31_000 })).toEqual(["closes_in_the_past"]);
    expect(find({ closesAt: now - 30_000 })).toEqual([]);
    expect(find({ closesAt: now + 1 })).toEqual([]);
  });

  it("is at most two years ahead, and may have opened long ago", () => {
    const far = now + farthestAhead;
    expect(find({ opensAt: far, closesAt: far })).toEqual([]);
    expect(find({ opensAt: far + 1, closesAt: far + 2 })).toEqual([
      "closes_too_far_ahead",
      "opens_too_far_ahead",
    ]);
    expect(find({ opensAt: now - year })).toEqual([]);
  });

  it("does not include a time that stays as it was", () => {
    const closesAt = now - year;
    expect(find({ closesAt }, { closesAt })).toEqual([]);
    expect(find({ closesAt: closesAt + 1 }, { closesAt })).toEqual(["closes_in_the_past"]);
    expect(find({}, { closesAt })).toEqual([]);
  });
});
