import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";

const installed = inject("installed");
const scope = join(installed, "node_modules/@wellread");
const readmes = {
  root: join(import.meta.dirname, "../../../README.md"),
  content: join(scope, "content/README.md"),
  assessment: join(scope, "assessment/README.md"),
  formats: join(scope, "formats/README.md"),
};

const programs = Object.entries(readmes).flatMap(([name, path]) =>
  [...readFileSync(path, "utf8").matchAll(/```ts\n(.+?)```/gs)].map(([, code = ""], index) => ({
    file: `readme-${name}-${index + 1}.ts`,
    code,
  })),
);

it("finds a program in each README", () => {
  for (const name of Object.keys(readmes)) {
    expect(programs.filter(({ file }) => file.startsWith(`readme-${name}-`))).not.toEqual([]);
  }
});

describe.each(programs)("$file", ({ file, code }) => {
  writeFileSync(join(installed, file), code);

  it("runs where npm has installed the packages, and says something", () => {
    const said = execFileSync(process.execPath, [file], { cwd: installed, encoding: "utf8" });
    expect(said).toMatch(/\S/);
  });

  it("is type-checked", () => {
    const bin = join(import.meta.dirname, "../node_modules");
    const at = ["--module", "nodenext", "--lib", "ES2024,DOM", "--skipLibCheck", "--strict", "--noEmit"];
    const node = ["--typeRoots", join(bin, "@types"), "--types", "node", "--ignoreConfig"];
    expect(() =>
      execFileSync(join(bin, ".bin/tsc"), [...at, ...node, file], { cwd: installed, encoding: "utf8" }),
    ).not.toThrow();
  });
});
