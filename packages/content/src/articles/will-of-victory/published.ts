import { publishArticle, type PublishedArticle } from "../../published-article.ts";
import { willOfVictory } from "./index.ts";
import { publicBank } from "./public-questions.ts";
import { bank } from "./questions.ts";

/** The article with its questions; another locale is another pair of banks. */
export const published: PublishedArticle = publishArticle(willOfVictory, [{ bank, publicBank }]);
