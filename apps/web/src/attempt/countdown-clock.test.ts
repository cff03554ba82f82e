import { expect, test } from "vitest";
import { serverTime, setServerClock } from "./countdown";

test("the time runs on from what the server last said", () => {
  setServerClock("a", 1_000_000, 50);
  expect(serverTime("a", 2050)).toBe(1_002_000);
});

test("a page from the browser's cache does not turn the clock back", () => {
  setServerClock("b", 1_000_000, 0);
  setServerClock("b", 1_000_000, 60_000);
  expect(serverTime("b", 60_000)).toBe(1_060_000);
  setServerClock("b", 1_061_000, 60_000);
  expect(serverTime("b", 60_000)).toBe(1_061_000);
});
