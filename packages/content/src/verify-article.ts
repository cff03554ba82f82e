import type { ArticleFolder } from "./article-folder.ts";
import type { VerifyFinding } from "./verify/finding.ts";
import { checkFoils, checkMentions, checkNames } from "./verify/names.ts";
import { checkReadings, articleNames } from "./verify/readings.ts";
import { checkHash, checkLocators, checkParagraphs, readSource, type Sha256 } from "./verify/source.ts";
import { checkCopying } from "./verify/words.ts";

export { articleNames } from "./verify/readings.ts";
export { checkCopying, copiedRunLength } from "./verify/words.ts";
export { verifyCodes, type VerifyCode, type VerifyFinding } from "./verify/finding.ts";
export type { Sha256 } from "./verify/source.ts";

/**
 * Checks all that the folder says about its source against a copy of it: hash, paragraphs, quotations,
 * locators, mention index, names, absent foils, and that neither wording nor readings copy it.
 *
 * @param text the whole source, decoded from UTF-8, otherwise untouched
 * @param sha256 SHA-256 of a text's UTF-8 bytes in lower-case hex
 * @returns what is wrong or odd; without an `error` among the findings, the copy and the folder agree
 */
export function verifyArticle(folder: ArticleFolder, text: string, sha256: Sha256): VerifyFinding[] {
  const source = readSource(folder.article, text, sha256);
  return [
    ...checkHash(folder.article, source),
    ...checkParagraphs(folder.article, source),
    ...checkLocators(folder, source),
    ...checkMentions(folder.entities, source),
    ...checkNames(folder),
    ...checkFoils(folder, source),
    ...checkCopying(text, folder.asks, "asks", articleNames(folder)),
    ...checkCopying(text, folder.links, "links", articleNames(folder)),
    ...Object.values(folder.wording).flatMap((words) =>
      checkCopying(text, words, `wording ${words.locale}`, articleNames(folder)),
    ),
    ...checkReadings(folder, source),
  ];
}
