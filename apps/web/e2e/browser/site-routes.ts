import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** An address of the site: a page, or the handler of a form. */
export type SiteRoute = { kind: "page" | "route"; address: string };

const app = fileURLToPath(new URL("../../src/app", import.meta.url));

/** Every page and form below a folder of the app, found on disk, so that a new one is included automatically. */
export const routesBelow = (folder: string): SiteRoute[] =>
  readdirSync(join(app, folder), { recursive: true, encoding: "utf8" })
    .toSorted()
    .flatMap((file): SiteRoute[] => {
      const [, place, kind] = /^(.*?)\/?(page|route)\.tsx?$/.exec(file) ?? [];
      if (place === undefined || kind === undefined) return [];
      const address = `/${[folder, place].filter((part) => part !== "").join("/")}`.replaceAll(
        /\[(\w+)\]/g,
        "{$1}",
      );
      return [{ kind: kind === "page" ? "page" : "route", address }];
    });

/** An address with its parts filled in. */
export const fill = (address: string, parts: Record<string, string>): string =>
  address.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`nothing to put for {${name}} in ${address}`);
    return part;
  });
