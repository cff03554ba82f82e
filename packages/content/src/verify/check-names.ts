import type { ArticleFolder } from "../article-folder.ts";
import { error, type VerifyFinding } from "./finding.ts";
import { sameForm } from "./words.ts";

/**
 * Whether each named entity is called what the article calls it. Only in the article's own language: in
 * another one, names are transliterations that no machine can compare.
 */
export function checkNames({ article, entities, wording }: ArticleFolder): VerifyFinding[] {
  const own = Object.entries(wording).filter(([locale]) => locale === article.language);
  return own.flatMap(([locale, { entities: names }]) =>
    entities.flatMap(({ id, named, forms }) => {
      const place = `wording ${locale}, entity ${id}`;
      const name = names[id]?.name;
      if (name === undefined) return [error("name-missing", place, "has no name")];
      if (!named || forms.some((form) => sameForm(form, name))) return [];
      return [error("name-form", place, `“${name}” is not how the article writes it: ${forms.join(", ")}`)];
    }),
  );
}
