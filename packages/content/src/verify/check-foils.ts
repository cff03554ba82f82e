import type { ArticleFolder } from "../article-folder.ts";
import { error, type VerifyFinding } from "./finding.ts";
import type { Source } from "./source.ts";
import { findForm } from "./words.ts";

/** Whether every foil, in its forms and as it is shown in the article's language, is absent from the text. */
export function checkFoils({ article, foils, wording }: ArticleFolder, source: Source): VerifyFinding[] {
  return foils.flatMap(({ id, forms }) => {
    const shown = wording[article.language]?.foils[id];
    const names = new Set(shown === undefined ? forms : [...forms, shown]);
    return [...source.paragraphs].flatMap(([paragraph, text]) =>
      [...names]
        .filter((name) => findForm(text, name).length > 0)
        .map((name) => error("foil-present", `foil ${id}`, `“${name}” is in the text, at ${paragraph}`)),
    );
  });
}
