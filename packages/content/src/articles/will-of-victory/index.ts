import { articleFolderSchema, type ArticleFolder } from "../../article-folder.ts";
import { article } from "./article.ts";
import { asks } from "./asks/index.ts";
import { entities } from "./entities.ts";
import { facts } from "./facts.ts";
import { foils } from "./foils.ts";
import { inferences } from "./inferences.ts";
import { links } from "./links.ts";
import { en as readings } from "./reading/en.ts";
import { relations } from "./relations.ts";
import { slots } from "./slots.ts";
import { statements } from "./statements.ts";
import { en } from "./wording/en.ts";

/** The 2019 "Will of Victory" operation, as an article reported it. */
export const willOfVictory: ArticleFolder = articleFolderSchema.parse({
  article,
  entities,
  relations,
  facts,
  slots,
  inferences,
  foils,
  statements,
  links,
  asks,
  wording: { en },
  readings,
});
