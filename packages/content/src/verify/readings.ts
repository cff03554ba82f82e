import type { ArticleFolder } from "../article-folder.ts";
import type { Fact } from "../fact.ts";
import { findQuotations, type Reading } from "../reading.ts";
import { error, type VerifyFinding } from "./finding.ts";
import type { Source } from "./source.ts";
import { checkCopying, findForm } from "./words.ts";

/** Whether readings copy nothing of the text, and quote only what stands where their facts are located. */
export function checkReadings(folder: ArticleFolder, source: Source): VerifyFinding[] {
  const names = articleNames(folder);
  return folder.readings.flatMap((reading) => [
    ...reading.paragraphs.flatMap(({ id, sentences }) => {
      const paragraph = sentences.map(({ text }) => text).join(" ");
      return checkCopying(source.text, paragraph, `${nameReading(reading)}, ${id}`, names);
    }),
    // In another language, quotations are translations that no machine can compare.
    ...(reading.locale === folder.article.language ? checkQuoted(reading, folder.facts, source) : []),
  ]);
}

/** What the article itself calls what has a name: no copy, however long. */
export function articleNames({ entities }: Pick<ArticleFolder, "entities">): string[] {
  return entities.filter(({ named }) => named).flatMap(({ forms }) => forms);
}

function nameReading({ locale, level }: Reading): string {
  return `reading ${locale} ${level}`;
}

function checkQuoted(reading: Reading, facts: readonly Fact[], source: Source): VerifyFinding[] {
  return reading.paragraphs.flatMap(({ id, sentences }) =>
    sentences.flatMap((sentence, index) => {
      const spans = facts
        .filter((fact) => sentence.facts.includes(fact.id))
        .flatMap(({ locators }) => locators)
        .map(({ paragraph, start, end }) => source.paragraphs.get(paragraph)?.slice(start, end) ?? "");
      return findQuotations(sentence.text)
        .map(({ start, end }) => sentence.text.slice(start, end))
        .filter((quotation) => !spans.some((span) => findForm(span, quotation).length > 0))
        .map((quotation) =>
          error(
            "quotation-absent",
            `${nameReading(reading)}, ${id}, sentence ${index + 1}`,
            `“${quotation}” does not stand where ${sentence.facts.join(", ")} is located`,
          ),
        );
    }),
  );
}
