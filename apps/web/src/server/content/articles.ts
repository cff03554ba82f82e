import "server-only";
import type { ArticleFolder, Bank, PublicBank } from "@wellread/content";
import { willOfVictory } from "@wellread/content/articles/will-of-victory";
import { publicBank as willOfVictoryPublicBank } from "@wellread/content/public-questions/will-of-victory";
import { bank as willOfVictoryBank } from "@wellread/content/questions/will-of-victory";

/** An article that the site serves, with its questions. */
export type ServedArticle = { folder: ArticleFolder; bank: Bank; publicBank: PublicBank };

/** All that the site serves, in the order of the landing page. A second article is one more row. */
export const articles: ServedArticle[] = [
  { folder: willOfVictory, bank: willOfVictoryBank, publicBank: willOfVictoryPublicBank },
];

/** The article of that id, if the site serves one. */
export const findArticle = (id: string): ServedArticle | undefined =>
  articles.find(({ folder }) => folder.article.id === id);
