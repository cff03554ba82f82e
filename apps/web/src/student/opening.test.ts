import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchOpening } from "./opening";

const minute = 60_000;
const began = Date.parse("2026-03-02T09:00:00Z");
let opensAt = began;
let asked = 0;
let stop = (): void => undefined;
const page = new EventTarget();
const browser = new EventTarget();

const isOpenYet = (): boolean => Date.now() >= opensAt;

const open = (): (() => boolean) => {
  let opened = false;
  stop = watchOpening("ABCDEF", opensAt - Date.now(), () => {
    opened = true;
  });
  return () => opened;
};

beforeEach(() => {
  vi.useFakeTimers({ now: began });
  asked = 0;
  vi.stubGlobal("location", { pathname: "/a/ABCDEF" });
  vi.stubGlobal("document", Object.assign(page, { visibilityState: "visible" }));
  vi.stubGlobal("addEventListener", browser.addEventListener.bind(browser));
  vi.stubGlobal("removeEventListener", browser.removeEventListener.bind(browser));
  vi.stubGlobal("fetch", async () => {
    asked += 1;
    return Response.json(
      {
        refusal: isOpenYet() ? null : "assignment_not_open",
        opensAt: new Date(opensAt).toISOString(),
      },
      { headers: { date: new Date().toUTCString() } },
    );
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the assignment opens a few seconds after its time, with one request", async () => {
  opensAt = began + 10 * minute;
  const isOpen = open();
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect([isOpen(), asked]).toEqual([false, 0]);
  await vi.advanceTimersByTimeAsync(4000);
  expect([isOpen(), asked]).toEqual([true, 1]);
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(asked).toBe(1);
});

test("a postponed opening is waited for, and a distant one is asked about once an hour", async () => {
  opensAt = began + minute;
  const isOpen = open();
  opensAt = began + 150 * minute;
  await vi.advanceTimersByTimeAsync(149 * minute);
  expect([isOpen(), asked]).toEqual([false, 3]);
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(isOpen()).toBe(true);
});

test("a page that becomes visible asks at once, as the opening may have been brought forward", async () => {
  opensAt = began + 30 * minute;
  const isOpen = open();
  opensAt = began;
  page.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(0);
  expect(isOpen()).toBe(true);
});

test("a failed request is repeated", async () => {
  opensAt = began;
  const isOpen = open();
  const answering = fetch;
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("offline")));
  await vi.advanceTimersByTimeAsync(5000);
  vi.stubGlobal("fetch", answering);
  expect(isOpen()).toBe(false);
  await vi.advanceTimersByTimeAsync(70_000);
  expect(isOpen()).toBe(true);
});

test("a request that is never answered is given up and repeated, and one is sent once the network is back", async () => {
  opensAt = began;
  const isOpen = open();
  const answering = fetch;
  vi.stubGlobal(
    "fetch",
    (_address: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener("abort", () => reject(new TypeError("aborted"))),
      ),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  vi.stubGlobal("fetch", answering);
  expect(isOpen()).toBe(false);
  browser.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect(isOpen()).toBe(true);
});
