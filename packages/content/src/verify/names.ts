import type { ArticleFolder } from "../article-folder.ts";
import type { Locator, ParagraphId } from "../article.ts";
import type { Entity } from "../entity.ts";
import { error, type VerifyFinding } from "./finding.ts";
import type { Source } from "./source.ts";
import { findForm, sameForm, type Span } from "./words.ts";

interface Occurrence extends Span {
  readonly entity: Entity;
  readonly paragraph: ParagraphId;
}

/** Whether the mention index is complete and holds nothing but mentions. */
export function checkMentions(entities: readonly Entity[], source: Source): VerifyFinding[] {
  const occurrences = [...source.paragraphs].flatMap(([paragraph, text]) =>
    outermost(entities.flatMap((entity) => occurrencesOf(entity, paragraph, text))),
  );
  return [
    ...entities.flatMap((entity) => checkListed(entity, source)),
    ...entities.flatMap((entity) => checkForms(entity, source)),
    ...occurrences.filter((occurrence) => !isListed(occurrence)).map(missing),
  ];
}

function occurrencesOf(entity: Entity, paragraph: ParagraphId, text: string): Occurrence[] {
  return entity.forms
    .flatMap((form) => findForm(text, form))
    .map(({ start, end }) => ({ start, end, entity, paragraph }));
}

/** Leaves out a form within a longer one: "security forces" is not mentioned by "Iraqi Security Forces". */
function outermost(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.filter(
    ({ start, end }) =>
      !occurrences.some(
        (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
      ),
  );
}

function isListed({ entity, paragraph, start, end }: Occurrence): boolean {
  return entity.mentions.some((at) => at.paragraph === paragraph && at.start === start && at.end === end);
}

function missing({ entity, paragraph, start, end }: Occurrence): VerifyFinding {
  return error(
    "mention-missing",
    `entity ${entity.id}`,
    `is named at ${paragraph} ${start}–${end}, not in its mentions`,
  );
}

/** Each listed mention is one of the entity's forms, and is listed once. */
function checkListed(entity: Entity, source: Source): VerifyFinding[] {
  return entity.mentions.flatMap((mention, index) => {
    const place = `entity ${entity.id}, mention ${index + 1}`;
    const span = spanOf(mention, source);
    const first = entity.mentions.findIndex(
      (at) => at.paragraph === mention.paragraph && at.start === mention.start,
    );
    if (first < index) return [error("mention-repeated", place, `is mention ${first + 1} again`)];
    if (span === undefined || entity.forms.some((form) => sameForm(form, span))) return [];
    return [error("mention-form", place, `the text there reads “${span}”, none of the entity's forms`)];
  });
}

/** A form that stands nowhere in the text is a wrong name. */
function checkForms({ id, forms, mentions }: Entity, source: Source): VerifyFinding[] {
  const texts = [...source.paragraphs.values()];
  return forms
    .filter((form) => !texts.some((text) => findForm(text, form).length > 0))
    .filter((form) => !mentions.some((mention) => sameForm(form, spanOf(mention, source) ?? "")))
    .map((form) => error("form-absent", `entity ${id}`, `“${form}” is not in the text`));
}

function spanOf({ paragraph, start, end }: Locator, source: Source): string | undefined {
  const text = source.paragraphs.get(paragraph);
  return text === undefined || end > text.length ? undefined : text.slice(start, end);
}

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

/** Whether every foil, in its forms and as it is shown in the article's language, is absent from the text. */
export function checkFoils({ article, foils, wording }: ArticleFolder, source: Source): VerifyFinding[] {
  return foils.flatMap(({ id, forms }) => {
    const shown = wording[article.language]?.foils[id];
    const names = new Set(shown === undefined ? forms : [...forms, shown]);
    return [...source.paragraphs].flatMap(([paragraph, text]) =>
      [...names]
        .filter((name) => findForm(text, name).length > 0)
        .map((name) => error("foil-present", `foil ${id}`, `“${name}” is in the text, at ${paragraph}`)),
    );
  });
}
