import { describe, expect, it } from "vitest";
import { digestOf, explainChanges } from "./explained-api.ts";

const before = {
  content: { digest: digestOf([{ report: "a" }]), why: "the first release" },
  formats: { digest: digestOf([{ report: "b" }]), why: "the first release" },
};
const changed = { content: before.content.digest, formats: digestOf([{ report: "c" }]) };

describe("explainChanges", () => {
  it("asks for no reason where nothing changed", () => {
    const digests = { content: before.content.digest, formats: before.formats.digest };
    expect(explainChanges(before, digests, undefined)).toEqual({ explained: before, changed: [] });
  });

  it.each([undefined, "", "   new    "])("takes %j for no reason", (why) => {
    expect(() => explainChanges(before, changed, why)).toThrow(/formats offers has changed/);
  });

  it("keeps the reason of what changed, and of nothing else", () => {
    expect(explainChanges(before, changed, " reads xlsx too ")).toEqual({
      explained: { ...before, formats: { digest: changed.formats, why: "reads xlsx too" } },
      changed: ["formats"],
    });
  });
});
