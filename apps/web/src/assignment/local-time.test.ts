import { expect, it } from "vitest";
import { localTime } from "./settings.server";

it("a moment is written in the time zone, on both sides of midnight", () => {
  const moment = Date.UTC(2026, 2, 1, 23, 5);
  expect(localTime(moment, "UTC")).toBe("2026-03-01T23:05");
  expect(localTime(moment, "Asia/Baghdad")).toBe("2026-03-02T02:05");
  expect(localTime(Date.UTC(2026, 2, 1), "UTC")).toBe("2026-03-01T00:00");
});

it("nothing is written if there is no moment", () => {
  expect(localTime(null, "UTC")).toBe("");
});
