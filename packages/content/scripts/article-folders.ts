import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { articleFolderSchema, type ArticleFolder } from "../src/article-folder.ts";

const root = join(import.meta.dirname, "../src/articles");

/**
 * The folder of every article, whether or not it is in the register: what the register imports has yet to be generated where
 * an article is new.
 */
export const articleFolders: readonly ArticleFolder[] = await Promise.all(
  globSync("*/index.ts", { cwd: root })
    .toSorted()
    .map(async (path) => {
      const module: object = await import(pathToFileURL(join(root, path)).href);
      const [folder]: unknown[] = Object.values(module);
      return articleFolderSchema.parse(folder);
    }),
);
