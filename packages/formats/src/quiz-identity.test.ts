import { describe, expect, it } from "vitest";
import { allQuestions } from "./fixtures/export-to.ts";
import { exportedManifest } from "./fixtures/exported-manifest.ts";
import { findAll, findOne, readXml } from "./fixtures/read-xml.ts";

const [one, two, three] = [allQuestions.slice(0, 5), allQuestions.slice(5, 10), allQuestions.slice(0, 4)];
const ids = new Set<string>(allQuestions.map(({ id }) => id));

describe.each(["cc", "qti22", "qti30", "scorm12"] as const)("a package of %s", (format) => {
  const ownNames = (manifest: string) => {
    const root = readXml(manifest);
    const inside = format === "scorm12" ? [] : ["organization", "item", "resource"];
    return [root, ...inside.flatMap((name) => findAll(root, name))]
      .map(({ attributes }) => attributes["identifier"] ?? "")
      .filter((name) => !ids.has(name));
  };
  const names = ownNames(exportedManifest(format, one));

  it("has names that XML knows as such, each once", () => {
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has the names of an earlier import of the same quiz, and of no other", () => {
    expect(ownNames(exportedManifest(format, one, { title: "Another title" }))).toEqual(names);
    const others = [
      exportedManifest(format, one, { seed: "seed-2" }),
      exportedManifest(format, one, { article: "harbour-fleet" }),
      exportedManifest(format, two),
      exportedManifest(format, three),
    ].flatMap(ownNames);
    expect(others.filter((name) => names.includes(name))).toEqual([]);
  });
});

describe("the licence", () => {
  it("stands where a format has a field for it, if it is given", () => {
    for (const format of ["cc", "qti22", "qti30"] as const) {
      const manifest = readXml(exportedManifest(format, one, { licence: "MIT", title: "Boats" }));
      expect(findOne(findOne(manifest, "lom:rights"), "lom:description").text.trim()).toBe("MIT");
      expect(findOne(manifest, "lom:title").text.trim()).toBe("Boats");
      expect(findOne(manifest, "lom:language").text.trim()).toBe("en");
    }
    const h5p: unknown = JSON.parse(exportedManifest("h5p", one, { licence: "MIT" }));
    expect(h5p).toMatchObject({ license: "U", licenseExtras: "MIT" });
  });

  it("is not made up", () => {
    for (const format of ["cc", "qti22", "qti30"] as const) {
      expect(exportedManifest(format, one)).not.toMatch(/rights|MIT/);
    }
    expect(exportedManifest("h5p", one)).not.toMatch(/licenseExtras|MIT/);
  });
});
