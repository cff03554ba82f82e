import type { PublishedArticle } from "../published-article.ts";
import { published as willOfVictory } from "./will-of-victory/published.ts";

/**
 * Every article there is, with its questions and their keys, in the order in which a site lists them. A second article is
 * another folder and another row. Only for a server: it holds the keys.
 */
export const articles: readonly PublishedArticle[] = [willOfVictory];
