import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Something that a browser received, and its source. */
export type Served = { from: string; text: string };

/** Every file of the built app that is public. */
export const readStaticFiles = (): Served[] => {
  const folder = join(process.env["NEXT_DIST_DIR"] ?? ".next", "static");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ from: path, text: readFileSync(path, "utf8") }));
};

const json = (value: string): string => JSON.stringify(value).slice(1, -1);

/** The text as it is written in HTML, in JSON, and in JSON within JSON. */
const spellings = (text: string): string[] => {
  const html = text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;")
    .replaceAll("<", "&lt;");
  return [...new Set([text, html, json(text), json(json(text))])];
};

/** Which of the secrets are in what was served, and where. */
export const findSecrets = (served: readonly Served[], secrets: readonly string[]): string[] =>
  secrets.flatMap((secret) => {
    const spelt = spellings(secret);
    const found = served.find(({ text }) => spelt.some((spelling) => text.includes(spelling)));
    return found ? [`${secret} — in ${found.from}`] : [];
  });
