import type { ArticleFolder, Entity, ParagraphId } from "@wellread/content";

export interface PlaceMention {
  paragraph: ParagraphId;
  /** Whether it stands inside quotation marks there. */
  quoted: boolean;
}

export interface Place {
  entity: string;
  named: boolean;
  mentions: PlaceMention[];
}

const placeKinds: ReadonlySet<Entity["kind"]> = new Set(["place", "border"]);

/** The places that the article mentions, and in which paragraphs. */
export function placesOf({ article, entities }: ArticleFolder): Place[] {
  const quotations = article.paragraphs.flatMap((paragraph) => paragraph.quotations);
  return entities
    .filter(({ kind }) => placeKinds.has(kind))
    .map(({ id, named, mentions }) => {
      const byParagraph = new Map<ParagraphId, PlaceMention>();
      for (const { paragraph, start, end } of mentions) {
        const quoted = quotations.some(
          (span) => span.paragraph === paragraph && span.start <= start && end <= span.end,
        );
        const before = byParagraph.get(paragraph);
        byParagraph.set(paragraph, { paragraph, quoted: quoted && (before?.quoted ?? true) });
      }
      return { entity: id, named, mentions: [...byParagraph.values()] };
    });
}
