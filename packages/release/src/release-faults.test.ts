import { expect, it } from "vitest";
import { releaseFaults } from "./release-faults.ts";

const manifest = { name: "a", publishConfig: { provenance: true } };
const repository = { type: "git", url: "git+https://example.org/a.git", directory: "packages/a" };

it("finds each package that does not say where its sources are", () => {
  expect(releaseFaults([{ ...manifest, repository }, manifest, { ...manifest, name: "b" }])).toEqual([
    expect.stringMatching(/^a: .*repository/),
    expect.stringMatching(/^b: .*repository/),
  ]);
  expect(releaseFaults([{ ...manifest, repository: { ...repository, url: "soon" } }])).toHaveLength(1);
});

it("asks nothing of a package that is published without provenance", () => {
  expect(releaseFaults([{ name: "a", publishConfig: {} }])).toEqual([]);
});
