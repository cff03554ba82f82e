import { describe, expect, it } from "vitest";
import { stableId } from "./stable-id.ts";

describe("stableId", () => {
  it("gives the same 13 characters for the same text", () => {
    expect(stableId("will-of-victory")).toBe(stableId("will-of-victory"));
    expect(stableId("")).toMatch(/^[0-9a-z]{13}$/);
    expect(stableId("Ḥawīja")).toMatch(/^[0-9a-z]{13}$/);
  });

  it("tells texts apart that differ in one letter", () => {
    const ids = Array.from({ length: 5000 }, (_, index) => stableId(`question ${index}`));
    expect(new Set(ids).size).toBe(5000);
  });
});
