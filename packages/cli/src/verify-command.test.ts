import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkCopying,
  textPosition,
  toAnnotationCollection,
  toJsonLd,
  toPublicQuestion,
  articleNames,
  type Entity,
  type Fact,
} from "@wellread/content";
import { expect, it } from "vitest";
import { knownArticles, type KnownArticle } from "./articles.ts";
import { reportVerification } from "./verify-command.ts";

const root = join(import.meta.dirname, "../../..");
const shared = process.env["WELLREAD_SHARED"] ?? join(root, "../shared");

/** The article's text where this machine has it. It is not ours to publish, so elsewhere there is none. */
function sourceOf(slug: string): string | undefined {
  const path = join(shared, "article", `${slug}.txt`);
  if (existsSync(path)) return readFileSync(path, "utf8");
  console.warn(`SKIPPED: ${slug} was not verified against its source, as there is no ${path}`);
  return undefined;
}

function codes(known: KnownArticle, text: string): string[] {
  const { lines, ok } = reportVerification(known, text, "the source");
  const errors = lines.filter((line) => line.startsWith("error  "));
  expect(ok).toBe(errors.length === 0);
  return [...new Set(errors.map((line) => line.split("  ")[1] ?? ""))];
}

/** A copy of the article with its first entity or fact changed. */
function changed(
  known: KnownArticle,
  change: { entity?: (entity: Entity) => void; fact?: (fact: Fact) => void },
) {
  const folder = structuredClone(known.folder);
  for (const entity of folder.entities.slice(0, 1)) change.entity?.(entity);
  for (const fact of folder.facts.slice(0, 1)) change.fact?.(fact);
  return { ...known, folder };
}

it.each([...knownArticles])(
  "verifies %s against its source, and catches every kind of tampering",
  (slug, known) => {
    const text = sourceOf(slug);
    if (text === undefined) return;
    expect(
      reportVerification(known, text, "the source").lines.filter((line) => line.startsWith("error")),
    ).toEqual([]);

    expect(codes(known, text.replace("a", "b"))).toContain("source-hash");
    const [foil] = known.folder.foils;
    expect(codes(known, `${text} ${foil?.forms[0]}`)).toContain("foil-present");

    const shifted = changed(known, {
      fact: ({ locators }) => {
        for (const locator of locators) locator.start += 1;
      },
    });
    expect(codes(shifted, text)).toEqual(["locator-digest"]);
    const beyond = changed(known, {
      fact: ({ locators }) => {
        for (const locator of locators) locator.end += 10_000;
      },
    });
    expect(codes(beyond, text)).toEqual(["locator-range"]);
    const renamed = changed(known, {
      entity: (entity) => {
        entity.forms = entity.forms.map((form) => `${form}s`);
      },
    });
    expect(codes(renamed, text)).toEqual(["mention-form", "form-absent", "name-form"]);
  },
);

it.each([...knownArticles])("finds six words of the source in a reading of %s", (slug, known) => {
  const text = sourceOf(slug);
  if (text === undefined) return;
  const [sentence = ""] = text.split(/\n{2,}/).slice(2);
  const planted = (words: number) => {
    const folder = structuredClone(known.folder);
    const [said] = folder.readings[0]?.paragraphs.at(-1)?.sentences ?? [];
    if (said === undefined) throw new Error(`${slug} has no reading`);
    said.text = `They say: ${sentence
      .split(" ")
      .slice(5, 5 + words)
      .join(" ")}.`;
    return codes({ ...known, folder }, text);
  };
  expect(planted(6)).toEqual(["copied-run"]);
  expect(planted(5)).toEqual([]);
});

it.each([...knownArticles])(
  "describes %s to others without a sentence of its source",
  (slug, { folder, bank }) => {
    const text = sourceOf(slug);
    if (text === undefined) return;
    const at = { folder, locale: "en", address: "https://example.org/quiz" };
    const questions = bank.questions.map(toPublicQuestion);
    expect(checkCopying(text, toJsonLd({ ...at, questions }), "JSON-LD", articleNames(folder))).toEqual([]);
    expect(checkCopying(text, toAnnotationCollection(at), "annotations", articleNames(folder))).toEqual([]);
  },
);

it.each([...knownArticles])("points annotations of %s at the spans of its locators", (slug, { folder }) => {
  const text = sourceOf(slug);
  if (text === undefined) return;
  const points = Array.from(text);
  for (const fact of folder.facts) {
    for (const locator of fact.locators) {
      const { start, end } = textPosition(folder.article, locator);
      const digest = createHash("sha256").update(points.slice(start, end).join("")).digest("hex");
      expect(digest.slice(0, locator.digest.length)).toBe(locator.digest);
    }
  }
});
