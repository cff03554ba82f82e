// The source files of a checkout and who imports whom, read as text: that is exact enough for code which Prettier has
// written, and needs no compiler.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** What a file takes from another one: the names, or `*` for all of it, and whether only types are taken. */
export type Import = { from: string; names: Map<string, string>; isType: boolean; isReexport: boolean };
/** A declaration at the top level: what it declares, and every word in it. */
export type Declaration = { names: string[]; words: Set<string>; isExported: boolean; isType: boolean };
export type Source = {
  path: string;
  lines: number;
  codeLines: number;
  imports: Import[];
  declarations: Declaration[];
};

const skipped = new Set(["node_modules", ".git", ".next", ".turbo", "dist", "packed", "coverage"]);
export const isSource = (path: string): boolean =>
  /^(?:apps|packages)\/.*\.tsx?$/.test(path) &&
  !/\.test\.tsx?$|\.d\.ts$|\/(?:e2e|fixtures|generated|testing)\//.test(path);

export function walk(root: string, folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(root, path);
    return [path];
  });
}

/** The text without comments; strings stay, so that what stands in them is no comment. */
const withoutComments = (text: string): string =>
  text.replaceAll(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`)|\/\*[^]*?\*\/|(?<![:\\/])\/\/[^\n]*/g,
    (_all, string: string | undefined) => string ?? "",
  );

const importPattern =
  /^(import|export)\s+(type\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/gm;

/** `a, b as c, type d` by the name that stands here; each with its name over there. */
function readNames(clause: string): { names: Map<string, string>; isType: boolean } {
  const names = new Map<string, string>();
  const [, inner = ""] = /\{([^}]*)\}/.exec(clause) ?? [];
  const parts = inner.split(",").map((part) => part.trim());
  for (const part of parts.filter((one) => one !== "")) {
    const [there = "", here = there] = part.replace(/^type\s+/, "").split(/\s+as\s+/);
    names.set(here, there);
  }
  const rest = clause
    .replace(/\{[^}]*\}/, "")
    .replaceAll(",", " ")
    .trim();
  const [, space] = /\*\s+as\s+(\w+)/.exec(rest) ?? [];
  if (rest.startsWith("*")) names.set(space ?? "*", "*");
  else if (rest !== "") names.set(rest, "default");
  const given = parts.filter((part) => part !== "");
  return {
    names,
    isType: rest === "" && given.length > 0 && given.every((part) => part.startsWith("type ")),
  };
}

function readImports(code: string): Import[] {
  return [...code.matchAll(importPattern)].map(([, keyword, type, clause, from, lazy]) => {
    const { names, isType } = readNames(clause ?? "*");
    return {
      from: from ?? lazy ?? "",
      names,
      isType: type !== undefined || isType,
      isReexport: keyword === "export",
    };
  });
}

const declarationStart =
  /^(?:export |const |let |function |async |class |abstract |type |interface |enum |declare )/;

/** Top-level declarations begin in the first column, and what goes on does not, as Prettier sets it. */
function readDeclarations(code: string): Declaration[] {
  const chunks: string[][] = [];
  for (const line of code.replaceAll(importPattern, "").split("\n")) {
    if (declarationStart.test(line) || /^[a-z]/.test(line) || chunks.length === 0) chunks.push([line]);
    else chunks.at(-1)?.push(line);
  }
  return chunks.map((lines) => {
    const text = lines.join("\n");
    const head =
      /^(?:export )?(?:default )?(?:declare )?(?:abstract )?(?:async )?(const|let|function\*?|class|type|interface|enum)\s+(\{[^}]*\}|[\w$]+)/;
    const [, keyword = "", declared = ""] = head.exec(text) ?? [];
    const names = declared.startsWith("{") ? (declared.match(/[\w$]+(?=\s*[,}])/g) ?? []) : [declared];
    return {
      names: text.startsWith("export default") ? [...names, "default"] : names,
      words: new Set(text.match(/[A-Za-z_$][\w$]*/g)),
      isExported: text.startsWith("export "),
      isType: keyword === "type" || keyword === "interface",
    };
  });
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const code = withoutComments(text);
  return {
    path,
    lines: text.split("\n").length - 1,
    codeLines: code.split("\n").filter((line) => line.trim() !== "").length,
    imports: readImports(code),
    declarations: readDeclarations(code),
  };
}

/** A name, and the file that declares it. */
export type Place = { path: string; name: string };
type Edge = { to: string; name: string; isType: boolean };

export class SourceGraph {
  readonly sources: ReadonlyMap<string, Source>;
  readonly edges = new Map<string, Edge[]>();
  readonly importers = new Map<string, Set<string>>();
  readonly #entries = new Map<string, string>();

  constructor(root: string) {
    const paths = walk(root);
    this.sources = new Map(paths.filter(isSource).map((path) => [path, readSource(root, path)]));
    for (const manifest of paths.filter((path) => /^packages\/[^/]+\/package\.json$/.test(path))) {
      const { name, exports = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8"));
      for (const [entry, target] of Object.entries(exports)) {
        this.#entries.set(posix.join(name, entry), posix.join(dirname(manifest), String(target)));
      }
    }
    for (const source of this.sources.values()) this.edges.set(source.path, this.#edgesOf(source));
    for (const [path, edges] of this.edges) {
      for (const { to } of edges) this.importers.set(to, (this.importers.get(to) ?? new Set()).add(path));
    }
  }

  #resolve(path: string, from: string): string | undefined {
    const [bare = ""] = from.split("?");
    const inside = bare.startsWith("@/") ? `apps/web/src/${bare.slice(2)}` : posix.join(dirname(path), bare);
    const target = bare.startsWith(".") || bare.startsWith("@/") ? inside : this.#entries.get(bare);
    return ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
      .map((end) => `${target}${end}`)
      .find((one) => this.sources.has(one));
  }

  /** The file that declares a name, and what it is called there, found through those that only pass it on. */
  #origin(path: string, name: string, seen = new Set<string>()): Place | undefined {
    const source = this.sources.get(path);
    if (source === undefined || seen.has(path)) return undefined;
    seen.add(path);
    if (name === "*" || source.declarations.some(({ names }) => names.includes(name))) return { path, name };
    for (const { from, names, isReexport } of source.imports) {
      const there = names.get(name) ?? (isReexport && names.has("*") ? name : undefined);
      const target = there === undefined ? undefined : this.#resolve(path, from);
      const origin = target === undefined ? undefined : this.#origin(target, there ?? "", seen);
      if (origin !== undefined) return origin;
    }
    return undefined;
  }

  #edgesOf({ path, imports }: Source): Edge[] {
    return imports.flatMap(({ from, names, isType }) => {
      const target = this.#resolve(path, from);
      if (target === undefined) return [];
      if (names.size === 0) return [{ to: target, name: "*", isType }];
      return [...names].map(([name, there]) => ({
        to: this.#origin(target, there)?.path ?? target,
        name,
        isType,
      }));
    });
  }

  /** Where a name that a file imports is declared. */
  placesOf(path: string, from: string, name: string): Place[] {
    const target = this.#resolve(path, from);
    if (target === undefined) return [];
    const origin = this.#origin(target, name);
    return [{ path: origin?.path ?? target, name: origin?.name ?? "*" }];
  }

  /** The files that export a name themselves. */
  declaring(name: string): string[] {
    const declares = ({ isExported, names }: Declaration) => isExported && names.includes(name);
    return [...this.sources.values()]
      .filter((one) => one.declarations.some(declares))
      .map(({ path }) => path);
  }

  /** The very files that are imported, be it only to pass on what others declare. */
  #imported(path: string): string[] {
    return (this.sources.get(path)?.imports ?? []).flatMap(({ from }) => this.#resolve(path, from) ?? []);
  }

  /** Circles of files that import each other, types included: Tarjan's strongly connected components. */
  circles(): string[][] {
    const [index, low, stack, found] = [
      new Map<string, number>(),
      new Map<string, number>(),
      [] as string[],
      [] as string[][],
    ];
    const visit = (path: string): void => {
      index.set(path, index.size);
      low.set(path, index.size - 1);
      stack.push(path);
      for (const to of this.#imported(path)) {
        if (!index.has(to)) visit(to);
        if (stack.includes(to)) low.set(path, Math.min(low.get(path) ?? 0, low.get(to) ?? 0));
      }
      if (low.get(path) !== index.get(path)) return;
      const circle = stack.splice(stack.indexOf(path));
      if (circle.length > 1) found.push(circle.toSorted());
    };
    for (const path of this.sources.keys()) if (!index.has(path)) visit(path);
    return found;
  }
}
