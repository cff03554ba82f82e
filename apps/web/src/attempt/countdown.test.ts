import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Deadline, reportDeadline, watchDeadline } from "./countdown";

const began = Date.parse("2026-03-02T09:00:00Z");
const minute = 60_000;
let stop = () => undefined as void;

/** A server that gives this deadline to anyone who asks; null if the attempt has none. */
const serve = (deadlineAt: () => number | null) => {
  const asked = vi.fn<() => Response>(() =>
    Response.json({
      submittedAt: null,
      assignment: {
        deadlineAt: deadlineAt() === null ? null : new Date(deadlineAt() ?? 0).toISOString(),
        now: new Date(began + performance.now()).toISOString(),
      },
    }),
  );
  vi.stubGlobal("fetch", async () => asked());
  return asked;
};

/** Opens a page whose attempt has no deadline, and returns everything that it showed. */
const open = (attemptId: string) => {
  const shown: Deadline[] = [];
  let over = 0;
  const watch = watchDeadline(
    attemptId,
    { deadlineAt: null, now: began },
    {
      show: (deadline) => void shown.push(deadline),
      over: async () => {
        over += 1;
      },
    },
  );
  stop = watch.stop;
  return {
    now: () => shown.at(-1),
    overs: () => over,
    calls: () => shown.map(({ call }) => call).filter((call, at, all) => call !== all[at - 1]),
  };
};

beforeEach(() => {
  vi.useFakeTimers({ now: began });
  vi.stubGlobal("location", { pathname: "/" });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a closing time set while a student works reaches the open page with the response to a save", async () => {
  serve(() => null);
  const page = open("saving");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(page.now()).toMatchObject({ deadlineAt: null, left: Infinity, moved: false });
  reportDeadline("saving", { deadlineAt: began + 10 * minute, now: began + 10_000 });
  expect(page.now()).toMatchObject({ deadlineAt: began + 10 * minute, moved: true, call: null });
});

test("a closing time reaches a page that saves nothing within a minute, is counted down and ends the attempt", async () => {
  let deadlineAt: number | null = null;
  const asked = serve(() => deadlineAt);
  const page = open("idle");
  await vi.advanceTimersByTimeAsync(10_000);
  deadlineAt = began + 10 * minute;
  expect(asked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(55_000);
  expect(page.now()).toMatchObject({ deadlineAt, moved: true });
  await vi.advanceTimersByTimeAsync(9 * minute);
  expect(page.overs()).toBeGreaterThan(0);
  expect(page.calls()).toEqual([null, 300_000, 60_000, 20_000]);
});

test("a deadline that is removed disappears from the page, and an older response does not bring it back", async () => {
  serve(() => null);
  const page = open("lifted");
  reportDeadline("lifted", { deadlineAt: began + minute, now: began + 2000 });
  reportDeadline("lifted", { deadlineAt: null, now: began + 3000 });
  reportDeadline("lifted", { deadlineAt: began + minute, now: began + 2500 });
  expect(page.now()).toMatchObject({ deadlineAt: null, left: Infinity, moved: true });
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(page.overs()).toBe(0);
});
