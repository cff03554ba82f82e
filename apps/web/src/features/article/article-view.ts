import type { ArticleFolder, ArticleWording } from "@wellread/content";

/** What every part of the article page is drawn from: the facts, and how a locale says them. */
export interface ArticleView {
  folder: ArticleFolder;
  wording: ArticleWording;
}

/** The folder in a locale, or in the article's own language where that locale has no wording yet. */
export function viewArticle(folder: ArticleFolder, locale: string): ArticleView {
  const wording = folder.wording[locale] ?? folder.wording[folder.article.language];
  if (wording === undefined) throw new Error(`${folder.article.id} has no wording`);
  return { folder, wording };
}
