import { describe, expect, it } from "vitest";
import { isBuiltScript } from "./built-script";

describe("a script that a script loads", () => {
  it.each([
    ["/_next/static/chunks/a.js", true],
    ["https://quiz.example/_next/static/chunks/a.js", true],
    ["https://elsewhere.example/_next/static/a.js", false],
    ["//elsewhere.example/_next/static/a.js", false],
    ["/_next/static/../../api/v1/a", false],
    ["/uploads/a.js", false],
    ["data:text/javascript,1", false],
    ["http://[", false],
  ])("%s is one of ours: %s", (address, ours) => {
    expect(isBuiltScript(address, "https://quiz.example")).toBe(ours);
  });
});
