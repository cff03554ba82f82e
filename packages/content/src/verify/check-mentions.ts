import type { Entity } from "../entity.ts";
import type { Locator, ParagraphId } from "../locator.ts";
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
