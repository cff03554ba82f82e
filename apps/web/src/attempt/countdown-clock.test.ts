import { expect, test } from "vitest";
import { reportDeadline, serverTime, setServerClock } from "./countdown";

/** Both clocks of a device, `steady` milliseconds after its start, of which it slept some. */
const at = (steady: number, slept = 0) => ({ steady, wall: 1_800_000_000_000 + steady + slept });

test("the time runs on from what the server last said", () => {
  setServerClock("a", 1_000_000, at(50));
  expect(serverTime("a", at(2050))).toBe(1_002_000);
});

test("a page from the browser's cache does not turn the clock back", () => {
  setServerClock("b", 1_000_000, at(0));
  setServerClock("b", 1_000_000, at(60_000));
  expect(serverTime("b", at(60_000))).toBe(1_060_000);
  setServerClock("b", 1_061_000, at(60_000));
  expect(serverTime("b", at(60_000))).toBe(1_061_000);
});

test("the time runs on while the device sleeps, and a clock that is set back gives no time back", () => {
  setServerClock("c", 1_000_000, at(0));
  expect(serverTime("c", at(1000, 600_000))).toBe(1_601_000);
  expect(serverTime("c", at(2000, -3_600_000))).toBe(1_602_000);
});

test("what the server says replaces a clock that was set forward", () => {
  setServerClock("d", 1_000_000, at(0));
  expect(serverTime("d", at(1000, 3_600_000))).toBe(4_601_000);
  setServerClock("d", 1_001_500, at(1500, 3_600_000));
  expect(serverTime("d", at(2500, 3_600_000))).toBe(1_002_500);
});

test("a response that was on its way through a sleep gives no time back, and one asked for afterwards corrects it", () => {
  const began = Date.now() - 3_600_000;
  setServerClock("e", began, { steady: performance.now(), wall: Date.now() - 600_000 });
  reportDeadline("e", { deadlineAt: null, now: began + 1000 });
  expect(serverTime("e")).toBeGreaterThanOrEqual(began + 600_000);
  reportDeadline(
    "e",
    { deadlineAt: null, now: began + 2000 },
    { steady: performance.now(), wall: Date.now() },
  );
  expect(serverTime("e")).toBeLessThan(began + 60_000);
});
