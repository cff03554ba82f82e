import { describe, expect, it } from "vitest";
import { fileName, slugOf } from "./results-export.server";

const now = Date.UTC(2026, 10, 22, 12);

describe("the name of a file", () => {
  it("distinguishes two classes on one day, by title and by code", () => {
    const names = [
      fileName("results", { code: "K7M2Q9", settings: { title: "Mrs. Khan’s class, 9b" } }, now, "csv"),
      fileName("results", { code: "H4T8WX", settings: { title: "Mrs. Khan’s class, 9b" } }, now, "csv"),
    ];
    expect(names).toEqual([
      "wellread-results-mrs-khans-class-9b-K7M2Q9-2026-11-22.csv",
      "wellread-results-mrs-khans-class-9b-H4T8WX-2026-11-22.csv",
    ]);
  });

  it("keeps the letters of other scripts, and nothing that a file name or a header cannot contain", () => {
    expect(slugOf("الصف السابع")).toBe("الصف-السابع");
    expect(slugOf('../..\\ "a"\r\n: <b>\u202e*?|')).toBe("a-b");
    expect(slugOf("!!!")).toBe("");
  });

  it("is of a sensible length, and ends with a whole character", () => {
    expect(slugOf("long ".repeat(30))).toHaveLength(39);
    expect(slugOf("𝐀".repeat(60)).isWellFormed()).toBe(true);
  });
});
