import "server-only";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article, ParagraphId } from "@wellread/content";
import { readEnvironment } from "@/environment.server";
import { log } from "@/log.server";

/** The paragraphs of an article's source, as the operator supplied it. */
type ArticleText = Record<ParagraphId, string>;

const read = new Map<string, Promise<ArticleText | null>>();

/** Why a supplied text is not shown. */
const refuse = (article: Article, reason: string): null => {
  log.warn("article_text_refused", { article: article.id, reason });
  return null;
};

/** Splits a text at its blank lines, as the locators count its paragraphs. */
function split(article: Article, text: string): ArticleText | null {
  const paragraphs = text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.replaceAll(/^[\uFEFF\r\n]+|[\r\n]+$/g, ""))
    .filter((block) => block !== "");
  const fits =
    paragraphs.length === article.paragraphs.length &&
    article.paragraphs.every(({ length }, at) => paragraphs[at]?.length === length);
  if (!fits) return refuse(article, "its paragraphs are not those that the article lists");
  return Object.fromEntries(article.paragraphs.map(({ id }, at) => [id, paragraphs[at] ?? ""]));
}

async function readText(folder: string, article: Article): Promise<ArticleText | null> {
  const bytes = await readFile(join(folder, `${article.id}.txt`)).catch(() => null);
  if (bytes === null) return refuse(article, `there is no ${article.id}.txt in ARTICLE_TEXT`);
  if (createHash("sha256").update(bytes).digest("hex") !== article.sourceSha256) {
    return refuse(article, "its SHA-256 is not the article's: the facts were located in another text");
  }
  return split(article, bytes.toString("utf8"));
}

/**
 * The article's own paragraphs, if ARTICLE_TEXT names a folder that contains `<article id>.txt` and the facts were
 * located in that very text. Otherwise null, and the log says why. The file is read once.
 */
export function loadArticleText(article: Article): Promise<ArticleText | null> {
  const { articleText: folder } = readEnvironment();
  if (folder === undefined) return Promise.resolve(null);
  const key = JSON.stringify([folder, article.id, article.sourceSha256]);
  const known = read.get(key) ?? readText(folder, article);
  read.set(key, known);
  return known;
}
