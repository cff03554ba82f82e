import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { published, type PublishedName } from "./published.ts";

const root = join(import.meta.dirname, "../../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Where somebody is told how to install, and the packages that are needed there. */
const places: readonly (readonly [path: string, needed: readonly PublishedName[]])[] = [
  ["README.md", ["content", "assessment", "formats"]],
  ["packages/content/README.md", ["content"]],
  ["packages/assessment/README.md", ["content", "assessment"]],
  ["packages/formats/README.md", ["content", "assessment", "formats"]],
  ["apps/web/src/developers/install-commands.ts", ["content", "assessment", "formats"]],
];

describe.each(places)("%s", (path, needed) => {
  const text = read(path);

  it("installs the very files that these tests install", () => {
    const [, files = ""] = /^npm install ((?:.*\\+\n)*.*)/m.exec(text) ?? [];
    const tarballs = published.filter(({ name }) => needed.includes(name)).map(({ tarball }) => tarball);
    expect(files.match(/[\w./]+\.tgz/g)).toEqual(
      tarballs.map((tarball) => join("../wellread", relative(root, tarball))),
    );
  });

  it("packs them by a task that there is", () => {
    const [, task = ""] = /npx -y (?:pnpm@\S+) exec turbo run (\S+)\)/.exec(text) ?? [];
    const { tasks } = z
      .object({ tasks: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(read("turbo.json")));
    expect(Object.keys(tasks)).toContain(task);
    const { packageManager } = z
      .object({ packageManager: z.string() })
      .parse(JSON.parse(read("package.json")));
    expect(text).toContain(`npx -y ${packageManager} exec`);
  });

  it("says nothing of the registry as long as the packages cannot be published", () => {
    const isPublishable = published.every(({ folder }) =>
      /"repository"/.test(read(relative(root, join(folder, "package.json")))),
    );
    const isFromRegistry = text.includes("npm install @wellread");
    expect({ isFromRegistry, isPublishable }).not.toEqual({ isFromRegistry: true, isPublishable: false });
  });
});
