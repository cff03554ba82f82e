// Changes that the types are to refuse, made in a copy of a checkout: in how many files does tsc then find errors?
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { isSource, walk, type SourceGraph } from "./source-graph.ts";

/** What is changed, in the file that declares a name. */
const changes = [
  {
    task: "a ninth interaction (does not compile)",
    declares: "interactionSchema",
    find: /("inline-choice",?)(\s*\])/,
    put: '"inline-choice", "ninth"$2',
  },
  {
    task: "a field of the settings (does not compile)",
    declares: "assignmentSettingsSchema",
    find: /(\.strictObject\(\{)/,
    put: "$1 measured: z.boolean(),",
  },
] as const;

/** The checkout's files, with the dependencies of an installed one; the workspace's packages are those of the copy. */
function copyWithDependencies(root: string, installed: string): string {
  const copy = mkdtempSync(join(tmpdir(), "structure-"));
  for (const path of walk(root)) cpSync(join(root, path), join(copy, path));
  const inside = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(copy, folder)).map((name) => posix.join(folder, name)),
  );
  for (const folder of ["", ...inside]) {
    const from = join(installed, folder, "node_modules");
    const to = join(copy, folder, "node_modules");
    if (!existsSync(from)) continue;
    mkdirSync(to);
    const outside = readdirSync(from).filter((name) => name !== "@wellread");
    for (const name of outside) symlinkSync(join(from, name), join(to, name));
    const own = join(from, "@wellread");
    if (!existsSync(own)) continue;
    mkdirSync(join(to, "@wellread"));
    for (const name of readdirSync(own))
      symlinkSync(join(copy, "packages", name), join(to, "@wellread", name));
  }
  const routeTypes = join(installed, "apps/web/.next/types");
  if (existsSync(routeTypes)) cpSync(routeTypes, join(copy, "apps/web/.next/types"), { recursive: true });
  return copy;
}

/** The source files in which tsc finds errors, over all projects of a copy. */
function faultyFiles(copy: string): Map<string, number> {
  const faults = new Map<string, number>();
  for (const config of walk(copy).filter((path) => path.endsWith("/tsconfig.json"))) {
    const folder = dirname(config);
    const tsc = join(copy, "node_modules/.bin/tsc");
    const { stdout } = spawnSync(tsc, ["--noEmit", "--pretty", "false"], {
      cwd: join(copy, folder),
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    for (const [, file = ""] of stdout.matchAll(/^([^\s(][^(\n]*)\(\d+,\d+\): error/gm)) {
      const path = posix.join(folder, file);
      faults.set(path, (faults.get(path) ?? 0) + 1);
    }
  }
  return faults;
}

/** Makes each change alone, and names the files that then have more errors than before. */
export function compileChanges(
  root: string,
  graph: SourceGraph,
  installed: string,
): { task: string; files: string[] }[] {
  const copy = copyWithDependencies(root, installed);
  try {
    const before = faultyFiles(copy);
    return changes.map(({ task, declares, find, put }) => {
      const [path = ""] = graph.declaring(declares);
      const text = readFileSync(join(copy, path), "utf8");
      const at = text.search(new RegExp(`\\b${declares} =`));
      const changed = text.slice(0, at) + text.slice(at).replace(find, put);
      if (at < 0 || changed === text) throw new Error(`no file declares ${declares} as expected`);
      writeFileSync(join(copy, path), changed);
      const after = faultyFiles(copy);
      writeFileSync(join(copy, path), text);
      const broken = [...after].filter(([file, count]) => count > (before.get(file) ?? 0) && isSource(file));
      return {
        task,
        files: [path, ...broken.map(([file]) => file).filter((file) => file !== path)].toSorted(),
      };
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
