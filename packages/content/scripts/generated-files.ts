import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ArticleFolder, articleFolderSchema } from "../src/article-folder.ts";
import type { Bank, PublicBank } from "../src/bank.ts";
import { generateBank, toPublicBank } from "../src/generate-bank.ts";
import { type PublishedReading, publishReadings } from "../src/published-reading.ts";
import { toAnnotationCollection } from "../src/web-annotation.ts";
import { emitSchemas, formatJson, type GeneratedFile } from "./json-schemas.ts";

const root = join(import.meta.dirname, "../src/articles");

/**
 * The folder of every article, whether or not it is in the register: what the register imports has yet to be generated where
 * an article is new.
 */
const articleFolders: readonly ArticleFolder[] = await Promise.all(
  globSync("*/index.ts", { cwd: root })
    .toSorted()
    .map(async (path) => {
      const loaded: object = await import(pathToFileURL(join(root, path)).href);
      const [folder]: unknown[] = Object.values(loaded);
      return articleFolderSchema.parse(folder);
    }),
);

/** The facts of every article in every locale as Web Annotations, with addresses relative to their file. */
function emitAnnotations(): GeneratedFile[] {
  return articleFolders.flatMap((folder) =>
    Object.keys(folder.wording).map((locale) => ({
      path: `generated/${folder.article.id}.${locale}.annotations.json`,
      content: formatJson(toAnnotationCollection({ folder, locale, address: "" })),
    })),
  );
}

/** The banks of every article in every locale: with keys, and without. */
function emitBanks(): GeneratedFile[] {
  return articleFolders.flatMap((folder) =>
    Object.keys(folder.wording).flatMap((locale) => {
      const bank = generateBank(folder, locale);
      const path = `generated/${folder.article.id}.${locale}`;
      return [
        { path: `${path}.json`, content: formatBank(bank) },
        { path: `${path}.public.json`, content: formatBank(toPublicBank(bank)) },
      ];
    }),
  );
}

/** The readings of every article in every locale that has some, each level in a file of its own. */
function emitReadings(): GeneratedFile[] {
  return articleFolders.flatMap((folder) =>
    Object.keys(folder.wording).flatMap((locale) =>
      publishReadings(folder, locale).map((reading) => ({
        path: `generated/${folder.article.id}.${locale}.reading.${reading.level}.json`,
        content: formatReading(reading),
      })),
    ),
  );
}

/** A bank with one question a line, so that a difference shows the questions that changed. */
function formatBank({ questions, ...rest }: Bank | PublicBank): string {
  const lines = questions.map((question) => JSON.stringify(question)).join(",\n");
  return `${JSON.stringify(rest).slice(0, -1)},"questions":[\n${lines}\n]}\n`;
}

/** A reading with one sentence and one hard word a line. */
function formatReading({ paragraphs, glossary, ...rest }: PublishedReading): string {
  const told = paragraphs.map(({ id, sentences }) => {
    const lines = sentences.map((sentence) => JSON.stringify(sentence)).join(",\n");
    return `{"id":${JSON.stringify(id)},"sentences":[\n${lines}\n]}`;
  });
  const words = Object.entries(glossary).map(
    ([term, entry]) => `${JSON.stringify(term)}:${JSON.stringify(entry)}`,
  );
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"paragraphs":[\n${told.join(",\n")}\n],"glossary":{\n${words.join(",\n")}\n}}\n`;
}

/** Makes some of the package's generated files, in memory. */
export type Producer = () => GeneratedFile[];

/** Everything under `generated/` and `schemas/` comes from one of these. */
export const producers: readonly Producer[] = [emitSchemas, emitBanks, emitAnnotations, emitReadings];

/** All generated files of the package, in memory. */
export function generateFiles(from: readonly Producer[] = producers): GeneratedFile[] {
  return from.flatMap((produce) => produce());
}
