// Measures how a checkout is cut into files, and how many of them one task takes opening.
//
//     node scripts/measure-structure.ts [FOLDER] [--json] [--list] [--compile [--installed=FOLDER]]
//
// FOLDER is a checkout, by default the one this script stands in. Node.js 22.18 or newer is all it needs. `--list` names
// the files that are counted. `--compile` also counts what a ninth interaction and another field of the settings break:
// it needs the dependencies of the checkout, or of another one that `--installed` names.
//
// Tests, fixtures, generated files and what only tests use are left out, but where a task says otherwise. A name that
// comes through an index file is taken from the file that declares it.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileChanges } from "./compile-changes.ts";
import { SourceGraph, isSource, walk, type Import, type Place, type Source } from "./source-graph.ts";

// ── Measures ────────────────────────────────────────────────────────────────────────────────────────────────────

const nextNames = new Set(["page", "route", "layout", "error", "not-found", "index"]);
const baseName = (path: string): string => posix.basename(path).replace(/(?:\.server|\.client)?\.tsx?$/, "");
const wordsOf = (name: string): string => name.split("-").toSorted().join("-");

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

/** The one file that imports another, if it lies beside it; a file that only imports its types counts as well. */
const soleNeighbour = (graph: SourceGraph, path: string): string | undefined => {
  const [importer, ...others] = graph.importers.get(path) ?? [];
  return importer !== undefined && others.length === 0 && dirname(importer) === dirname(path)
    ? importer
    : undefined;
};

const exportsOneValue = ({ declarations }: Source): boolean =>
  declarations.filter(({ isExported, isType }) => isExported && !isType).flatMap(({ names }) => names)
    .length === 1;

function measurePart(graph: SourceGraph, part: string) {
  const sources = [...graph.sources.values()].filter(({ path }) => path.startsWith(part));
  const lines = sources.map((source) => source.lines).toSorted((a, b) => a - b);
  const total = lines.reduce((sum, one) => sum + one, 0);
  const code = sources.reduce((sum, { codeLines }) => sum + codeLines, 0);
  const beside = sources.filter(({ path }) => soleNeighbour(graph, path) !== undefined);
  const oneImporter = sources.filter(({ path }) => graph.importers.get(path)?.size === 1);
  const names = sources.map(({ path }) => path).filter((path) => !nextNames.has(baseName(path)));
  const distinct = [...new Set(names.map(baseName))];
  return {
    files: sources.length,
    medianLines: ((lines[(lines.length - 1) >> 1] ?? 0) + (lines[lines.length >> 1] ?? 0)) / 2,
    meanLines: Math.round(total / sources.length),
    largest: sources
      .toSorted((a, b) => b.lines - a.lines)
      .slice(0, 3)
      .map(({ path, lines: many }) => `${path} (${many})`),
    largestLines: lines.at(-1) ?? 0,
    filesPer10000CodeLines: Math.round((sources.length / code) * 10_000),
    withOneImporter: oneImporter.length,
    withOneImporterBeside: beside.length,
    percentBeside: Math.round((beside.length / sources.length) * 100),
    smallWithOneValue: sources.filter((source) => source.lines <= 15 && exportsOneValue(source)).length,
    namesTwice: groupBy(names, baseName).filter((paths) => paths.length > 1),
    namesByWordOrder: groupBy(distinct, wordsOf).filter((same) => same.length > 1),
  };
}

/** The folder of a thing: the first one below `src`, or the second where the first is one of the older layout's two. */
function folderOf(path: string): string | undefined {
  const [, first = "", second = ""] = /^apps\/web\/src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  if (first !== "server" && first !== "features") return first === "" ? undefined : first;
  return second === "" ? undefined : posix.join(first, second);
}

/** Pairs of folders of the app that import each other, types included. */
function mutualFolders(graph: SourceGraph): string[] {
  const arrows = new Set<string>();
  for (const [path, edges] of graph.edges) {
    for (const { to } of edges) {
      const [here, there] = [folderOf(path), folderOf(to)];
      if (here !== undefined && there !== undefined && here !== there) arrows.add(`${here} ${there}`);
    }
  }
  const isBack = (arrow: string): boolean => arrows.has(arrow.split(" ").toReversed().join(" "));
  const pairs = [...arrows].filter(
    (arrow) => isBack(arrow) && arrow < arrow.split(" ").toReversed().join(" "),
  );
  return pairs.toSorted().map((arrow) => arrow.replace(" ", " ↔ "));
}

// ── Files to open for a task ────────────────────────────────────────────────────────────────────────────────────

const isBeyond = (path: string): boolean =>
  path.startsWith("packages/") || /^apps\/web\/src\/(?:server\/)?database\//.test(path);

/**
 * What a request passes through: from each entry the declarations that it uses, those that they use, and so on, by value
 * and within the app. A file counts once, however much of it is used; of a file with several handlers only what the one
 * uses is followed. It ends at the packages and at the database, which are known by what they offer.
 */
function filesOnTheWay(graph: SourceGraph, entries: readonly Place[]): string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const follow = ({ path, name }: Place): void => {
    const source = graph.sources.get(path);
    if (source === undefined || isBeyond(path) || seen.has(`${path}#${name}`)) return;
    seen.add(`${path}#${name}`);
    files.add(path);
    const used = source.declarations.filter(
      ({ names }) => name === "*" || names.includes(name) || names.includes(""),
    );
    const words = new Set(used.flatMap((one) => [...one.words]));
    for (const { names } of source.declarations.filter((one) => !used.includes(one))) {
      for (const local of names) if (words.has(local)) follow({ path, name: local });
    }
    const isFollowed = ({ isType, names }: Import, here: string): boolean =>
      !isType && (name === "*" || here === "*" || words.has(here) || names.get(here) === name);
    for (const one of source.imports) {
      for (const [here, there] of one.names) {
        if (isFollowed(one, here)) for (const place of graph.placesOf(path, one.from, there)) follow(place);
      }
    }
  };
  for (const entry of entries) follow(entry);
  return [...files].toSorted();
}

const isText = (path: string): boolean =>
  /^(?:apps|packages)\/.*\.(?:tsx?|json|md)$/.test(path) && !path.endsWith("CHANGELOG.md");

/** Files whose text names a thing, such as must change where another of its kind is added. */
function filesThatName(root: string, pattern: RegExp, isCounted: (path: string) => boolean): string[] {
  const paths = walk(root).filter((path) => isText(path) && isCounted(path));
  return paths.filter((path) => pattern.test(readFileSync(join(root, path), "utf8"))).toSorted();
}

type Task = { task: string; files: string[] | string };

/** The first candidate that there is: what a name was in one layout may be called otherwise in another. */
const entry = (graph: SourceGraph, ...candidates: string[]): Place[] => {
  for (const name of candidates) {
    const paths = name.includes("/")
      ? [name].filter((path) => graph.sources.has(path))
      : graph.declaring(name);
    if (paths.length > 0) return paths.map((path) => ({ path, name: name.includes("/") ? "*" : name }));
  }
  throw new Error(`none of these is there to begin with: ${candidates.join(", ")}`);
};

/** What an article brings itself, and what is no source. */
const isOwnOrTest = (path: string): boolean =>
  /will-of-victory|\.test\.tsx?$|\/(?:e2e|fixtures|testing)\//.test(path);
/** What a language brings itself. */
const isOfLanguage = (path: string): boolean => /\/en\/|\/en\.(?:ts|json)$/.test(path);
const isChangedBySetting = (path: string): boolean =>
  (isSource(path) || path.includes("/messages/")) && !isOwnOrTest(path);

/** The tasks but for a ninth interaction, which is only compiled. */
function measureTasks(root: string, graph: SourceGraph): Task[] {
  const pages = "apps/web/src/app/assignments";
  // Fields whose names stand for nothing else: how often each is named is what another one would take.
  const fields = ["shuffleOptions", "nameRequired", "extraTime", "allowedNames", "timeLimitMinutes"];
  const perField = fields.map((field) =>
    filesThatName(root, new RegExp(`\\b${field}\\b`), isChangedBySetting),
  );
  const counts = perField.map((paths) => paths.length);
  return [
    {
      task: "save a response and back",
      files: filesOnTheWay(graph, [
        ...entry(graph, "useSaveQueue"),
        ...entry(graph, "putResponse", "saveResponse"),
      ]),
    },
    { task: "create an assignment", files: filesOnTheWay(graph, entry(graph, `${pages}/new/route.ts`)) },
    {
      task: "render the results page",
      files: filesOnTheWay(graph, entry(graph, `${pages}/[id]/results/page.tsx`)),
    },
    // What names the plainest format, its tests and documents too: each holds something that every format needs.
    { task: "a 20th format", files: filesThatName(root, /\bgimkit\b/, () => true) },
    {
      task: "a second article (besides its data)",
      files: filesThatName(
        root,
        /will-of-victory|willOfVictory/,
        (path) => isSource(path) && !isOwnOrTest(path),
      ),
    },
    {
      task: "a second language (besides its words)",
      files: filesThatName(root, /"en"|\ben:|\/en\b/, (path) => isSource(path) && !isOfLanguage(path)),
    },
    { task: "a field of the settings (named)", files: `${Math.min(...counts)}–${Math.max(...counts)}` },
  ];
}

// ── The report ──────────────────────────────────────────────────────────────────────────────────────────────────

function measure(root: string, installed: string | undefined) {
  const graph = new SourceGraph(root);
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/`);
  const parts = ["apps/web/src/", "apps/web/src/app/", "packages/", ...packages, ""];
  return {
    parts: Object.fromEntries(
      parts.map((part) => [part === "" ? "all" : part.slice(0, -1), measurePart(graph, part)]),
    ),
    mutualFolders: mutualFolders(graph),
    circles: graph.circles(),
    tasks: [
      ...measureTasks(root, graph),
      ...(installed === undefined ? [] : compileChanges(root, graph, installed)),
    ],
  };
}

const columns = [
  { key: "files", title: "files" },
  { key: "medianLines", title: "median" },
  { key: "meanLines", title: "mean" },
  { key: "largestLines", title: "largest" },
  { key: "filesPer10000CodeLines", title: "per 10k" },
  { key: "withOneImporter", title: "1 importer" },
  { key: "withOneImporterBeside", title: "…beside" },
  { key: "percentBeside", title: "%" },
  { key: "smallWithOneValue", title: "≤15, 1 value" },
] as const;

const list = (title: string, lines: readonly string[], isShown = true): string =>
  [`\n${title}: ${lines.length}`, ...(isShown ? lines.map((line) => `  ${line}`) : [])].join("\n");
const inLines = (groups: readonly string[][] = []): string[] => groups.map((names) => names.join(", "));

function writeReport(
  { parts, mutualFolders: pairs, circles, tasks }: ReturnType<typeof measure>,
  isListed: boolean,
): string {
  const width = Math.max(...Object.keys(parts).map((part) => part.length));
  const row = (first: string, cells: readonly (string | number)[]): string =>
    [
      first.padEnd(width),
      ...cells.map((cell, at) => String(cell).padStart(columns[at]?.title.length ?? 0)),
    ].join("  ");
  const { "apps/web/src": app, all } = parts;
  return [
    row(
      "",
      columns.map(({ title }) => title),
    ),
    ...Object.entries(parts).map(([part, measures]) =>
      row(
        part,
        columns.map(({ key }) => measures[key]),
      ),
    ),
    list("the largest files", all?.largest ?? []),
    list("names that stand twice or more in the app", inLines(app?.namesTwice)),
    list("… in the app and the packages", inLines(all?.namesTwice), isListed),
    list("names of the app that differ only by the order of words", inLines(app?.namesByWordOrder)),
    list("… of the app and the packages", inLines(all?.namesByWordOrder), isListed),
    list("pairs of the app's folders that import each other", pairs),
    list("circles of files that import each other", inLines(circles)),
    "\nfiles to open for a task",
    ...tasks.flatMap(({ task, files }) => [
      `  ${String(typeof files === "string" ? files : files.length).padStart(5)}  ${task}`,
      ...(isListed && typeof files !== "string" ? files.map((file) => `           ${file}`) : []),
    ]),
    "",
  ].join("\n");
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    compile: { type: "boolean", default: false },
    installed: { type: "string" },
  },
});
const root = resolve(positionals[0] ?? join(import.meta.dirname, ".."));
const measured = measure(root, values.compile ? resolve(values.installed ?? root) : undefined);
process.stdout.write(
  values.json ? `${JSON.stringify(measured, null, 2)}\n` : writeReport(measured, values.list),
);
