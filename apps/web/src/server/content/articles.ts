import "server-only";
import { articleIn, type ArticleFolder, type Bank, type PublicBank } from "@wellread/content";
import { articles as published } from "@wellread/content/articles";
import { defaultLocale } from "@/i18n/locale";

/** An article that the site serves, with its questions. */
export type ServedArticle = { folder: ArticleFolder; bank: Bank; publicBank: PublicBank };

/** All that the site serves, in the order of the landing page: every article of the register. */
export const articles: ServedArticle[] = published.map((article) => {
  const { bank, publicBank } = articleIn(article, defaultLocale);
  return { folder: article.folder, bank, publicBank };
});

/** The article of that id, if the site serves one. */
export const findArticle = (id: string): ServedArticle | undefined =>
  articles.find(({ folder }) => folder.article.id === id);
