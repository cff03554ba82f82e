import type { ArticleFolder } from "../article-folder.ts";
import { willOfVictory } from "./will-of-victory/index.ts";

/** Every article by its id. A second article is another folder and another entry. */
export const articleFolders: Readonly<Record<string, ArticleFolder>> = { "will-of-victory": willOfVictory };
