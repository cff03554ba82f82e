import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { published } from "./published.ts";

/**
 * The packages are ES modules only, which these two cannot load: resolution without `exports`, as before Node.js 12.7,
 * and `require` in a Node.js that cannot require an ES module, as before 22.12.
 */
const leftBehind = new Set(["node10", "node16-cjs"]);

const dependingSchema = z.object({ dependencies: z.record(z.string(), z.string()) });

function concerns(problem: Problem): boolean {
  return !("resolutionKind" in problem && leftBehind.has(problem.resolutionKind));
}

describe.each(published)("the tarball of $manifest.name", ({ tarball, manifest, modules }) => {
  it("has nothing that publint would mention", async () => {
    const data = await readFile(tarball);
    const pack = { tarball: Uint8Array.from(data).buffer };
    const { messages, pkg } = await publint({ pack, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("gives every entry the right types", async () => {
    const tarballPackage = createPackageFromTarballData(await readFile(tarball));
    const entrypoints = modules.map(({ entry }) => entry);
    const result = await checkPackage(tarballPackage, { entrypoints });
    if (result.types === false) throw new Error(`${manifest.name} has no types`);
    expect(Object.keys(result.entrypoints)).toEqual(entrypoints);
    expect(result.problems.filter(concerns)).toEqual([]);
    for (const { resolutions } of Object.values(result.entrypoints))
      expect(resolutions.bundler.resolution?.isTypeScript).toBe(true);
  });

  it("holds what is built, and the licence and a README beside it", async () => {
    const { listFiles, readFile: read } = await open(tarball);
    const files = listFiles();
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    const rest = files.filter((file) => !/^(LICENSE|README\.md|package\.json)$/.test(file));
    expect(
      rest.filter((file) => !/^(dist\/.+\.(js|d\.ts)|(generated|schemas)\/.+\.json)$/.test(file)),
    ).toEqual([]);
    expect(files.filter((file) => /\.test\.|fixtures\/|\/sample-/.test(file))).toEqual([]);
    expect(read("package.json")).not.toMatch(/"(workspace|catalog):/);
    const { dependencies } = dependingSchema.parse(JSON.parse(read("package.json")));
    expect(Object.values(dependencies).filter((range) => !range.startsWith("^"))).toEqual([]);
  });
});

it("depends on zod, on its neighbours, and only the formats on more", () => {
  const dependencies = published.map(({ manifest }) => Object.keys(manifest.dependencies));
  expect(dependencies.slice(0, 2)).toEqual([["zod"], ["@wellread/content", "zod"]]);
});

/** The files of a tarball by their paths in the package. */
async function open(tarball: string) {
  const opened = createPackageFromTarballData(await readFile(tarball));
  const root = `/node_modules/${opened.packageName}/`;
  return {
    listFiles: () => opened.listFiles().map((file) => file.replace(root, "")),
    readFile: (file: string) => opened.readFile(root + file),
  };
}
