import { existsSync, globSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { z } from "zod";

/** Where each published package lies, leftmost first: each imports only those before it. */
const names = ["content", "assessment", "formats"] as const;
export type PublishedName = (typeof names)[number];

const entrySchema = z.union([z.string(), z.object({ types: z.string(), default: z.string() })]);
const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  publishConfig: z.object({ exports: z.record(z.string(), entrySchema) }),
});

/** A package as it is packed for the registry. */
export interface Published {
  readonly name: PublishedName;
  readonly folder: string;
  readonly tarball: string;
  readonly manifest: z.infer<typeof manifestSchema>;
  /** The entries that are modules: their names, and the file that `import` loads. */
  readonly modules: readonly { readonly entry: string; readonly types: string; readonly file: string }[];
}

/** The published packages, built. Throws where one is not packed yet. */
export const published: readonly Published[] = names.map((name) => {
  const folder = join(import.meta.dirname, "../..", name);
  const tarball = join(folder, "packed/package.tgz");
  if (!existsSync(tarball)) throw new Error(`${tarball} is missing. Run: pnpm turbo run build:package`);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const modules = Object.entries(manifest.publishConfig.exports).flatMap(([entry, target]) =>
    typeof target === "string"
      ? []
      : fillsOf(folder, target.types).map((fill) => fillEntry(entry, target, fill)),
  );
  return { name, folder, tarball, manifest, modules };
});

/** What stands for the `*` of an entry: the name of each folder or file that there is; an entry without one stands for itself. */
function fillsOf(folder: string, types: string): string[] {
  const [before = "", after] = types.split("*");
  if (after === undefined) return [""];
  return globSync(types, { cwd: folder })
    .map((path) => path.slice(normalize(before).length, -after.length))
    .toSorted();
}

function fillEntry(entry: string, target: { types: string; default: string }, fill: string) {
  const filled = (text: string): string => text.replace("*", fill);
  return { entry: filled(entry), types: filled(target.types), file: filled(target.default) };
}
