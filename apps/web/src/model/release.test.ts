import type { Counts, FeedbackRelease } from "@wellread/assessment";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grace } from "./deadlines";
import { keysShown, keyWithheld, releasedWhen, type ReleaseFacts } from "./release";

const closesAt = 1_000_000_000;
const over = closesAt + grace + 1;

type Change = Partial<Omit<ReleaseFacts, "settings">> & { settings?: Partial<ReleaseFacts["settings"]> };
const facts = ({ settings, ...rest }: Change = {}): ReleaseFacts => ({
  settings: {
    feedback: "on-submission",
    closesAt: null,
    late: "off",
    attempts: 1,
    counts: "best",
    ...settings,
  },
  isSubmitted: true,
  isPreview: false,
  isClassAtWork: false,
  otherUnderWay: null,
  attemptsStarted: 1,
  now: closesAt - 1,
  ...rest,
});
const when = (change?: Change) => releasedWhen(facts(change));

describe("a result after closing", () => {
  const settings = { feedback: "after-closing", closesAt } as const;

  it("waits for the closing time and the grace after it", () => {
    expect(when({ settings })).toBe("after-closing");
    expect(when({ settings, now: closesAt + grace })).toBe("after-closing");
    expect(when({ settings, now: over })).toBe("now");
    expect(when({ settings: { ...settings, closesAt: null }, now: over })).toBe("after-closing");
  });

  it("waits for everyone who is still at work, and for its own submission", () => {
    expect(when({ settings, now: over, isClassAtWork: true })).toBe("after-others");
    expect(when({ settings, now: over, isSubmitted: false })).toBe("on-submission");
  });
});

describe("a result on submission, of several attempts", () => {
  it("waits until no attempt that could count is left or under way", () => {
    const settings = { attempts: 2 };
    expect(when({ settings })).toBe("after-last-attempt");
    expect(when({ settings, isSubmitted: false })).toBe("after-last-attempt");
    expect(when({ settings, attemptsStarted: 2, otherUnderWay: 2 })).toBe("after-last-attempt");
    expect(when({ settings, attemptsStarted: 2 })).toBe("now");
    expect(when({ settings: { attempts: null }, attemptsStarted: 99 })).toBe("after-last-attempt");
  });

  it("is released when nobody can start any more", () => {
    const settings = { attempts: null, closesAt };
    expect(when({ settings, now: closesAt + grace })).toBe("after-last-attempt");
    expect(when({ settings, now: over })).toBe("now");
    expect(when({ settings: { ...settings, late: "flagged" }, now: over })).toBe("after-last-attempt");
  });

  it("is released at once if only the first attempt counts, unless that is open again", () => {
    const settings = { attempts: null, counts: "first" } as const;
    expect(when({ settings })).toBe("now");
    expect(when({ settings, otherUnderWay: 2 })).toBe("now");
    expect(when({ settings, otherUnderWay: 1 })).toBe("after-last-attempt");
  });
});

it("is released at once for a preview", () => {
  expect(when({ isPreview: true, settings: { feedback: "never" } })).toBe("now");
  expect(when({ isPreview: true, isSubmitted: false })).toBe("on-submission");
});

/** Whether keys of blank questions show. */
const blanks = (change: Change = {}) => {
  const given = facts(change);
  return keysShown({ ...given, settings: { ...given.settings, ownKeys: false } }).blank;
};

describe("the key of a question in a result that is shown", () => {
  it("shows for a blank once it has closed and nobody is at work, and in a preview", () => {
    const settings = { closesAt };
    expect([blanks(), blanks({ settings }), blanks({ settings, now: closesAt + grace })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(blanks({ settings, now: over, isClassAtWork: true })).toBe(false);
    expect(blanks({ settings: { ...settings, late: "flagged" }, now: over })).toBe(false);
    expect([blanks({ settings, now: over }), blanks({ isPreview: true })]).toEqual([true, true]);
  });

  it("is kept back where nothing was answered, then where it is the teacher's own, then where it was left blank", () => {
    const one = { isOwn: true, isBlank: true, isAllBlank: true };
    const none = { own: false, blank: false };
    const all = { own: true, blank: true };
    expect(keyWithheld(one, all)).toBe("nothing-answered");
    expect(keyWithheld({ ...one, isAllBlank: false }, none)).toBe("own-question");
    expect(keyWithheld({ ...one, isAllBlank: false }, { ...none, own: true })).toBe("blank");
    expect(keyWithheld({ ...one, isAllBlank: false }, all)).toBe(null);
    expect(keyWithheld({ isOwn: false, isBlank: false, isAllBlank: false }, none)).toBe(null);
  });
});

/** The rule, written the other way round. */
const mayBeShown = ({ settings, otherUnderWay, isClassAtWork, now }: ReleaseFacts): boolean => {
  const isOver = settings.closesAt !== null && now > settings.closesAt + grace && settings.late === "off";
  if (settings.feedback === "never") return false;
  if (settings.feedback === "after-closing") return isOver && !isClassAtWork;
  return settings.counts === "first" ? otherUnderWay !== 1 : otherUnderWay === null;
};

it("no result is shown before submission, if feedback is never given, or while its answers could still earn points", () => {
  const anything: fc.Arbitrary<ReleaseFacts> = fc.record({
    settings: fc.record({
      feedback: fc.constantFrom<FeedbackRelease>("each-question", "on-submission", "after-closing", "never"),
      closesAt: fc.option(fc.constantFrom(closesAt, closesAt - 2 * grace)),
      late: fc.constantFrom<"off" | "flagged">("off", "flagged"),
      attempts: fc.option(fc.integer({ min: 1, max: 3 })),
      counts: fc.constantFrom<Counts>("first", "best", "last"),
    }),
    isSubmitted: fc.boolean(),
    isPreview: fc.constant(false),
    isClassAtWork: fc.boolean(),
    otherUnderWay: fc.option(fc.integer({ min: 1, max: 3 })),
    attemptsStarted: fc.integer({ min: 1, max: 4 }),
    now: fc.constantFrom(closesAt - 1, closesAt + grace, over),
  });
  fc.assert(
    fc.property(anything, (one) => {
      expect(releasedWhen(one) !== "now" || (one.isSubmitted && mayBeShown(one))).toBe(true);
    }),
  );
});
