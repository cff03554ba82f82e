import type { ArticleFolder, Fact, Voice } from "@wellread/content";
import { markSpans } from "./mark-spans";
import type { ReadingText, TextSentence } from "./reading-text";

/** Each paragraph of an article as it was published, by its id. */
export type SourceParagraphs = Readonly<Partial<Record<string, string>>>;

/** Somebody's word from here on: whose it is, and what a speaker is called. */
type Said = Pick<TextSentence, "voice" | "speaker">;

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The article's own text as something to read. What the facts rest on is marked as sentences of the retelling are: facts may
 * share words, so that a piece of the text can belong to several.
 */
export function sourceText(
  { article, facts, wording }: ArticleFolder,
  source: SourceParagraphs,
  locale: string,
): ReadingText {
  const names = wording[locale]?.entities ?? {};
  const saidBy = ({ kind, ...voice }: Voice): Said => {
    const speaker = "speaker" in voice ? names[voice.speaker]?.name : undefined;
    return { voice: kind, ...(speaker !== undefined && { speaker }) };
  };

  const pieces = (id: string, text: string): TextSentence[] => {
    const located = facts.flatMap((fact) =>
      fact.locators
        .filter(({ paragraph }) => paragraph === id)
        .map(({ start, end }) => ({ id: fact.id, start, end })),
    );
    const factOf = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
    let last = "";
    return markSpans(text, located).map((segment) => {
      const [first] = segment.spans.flatMap((span) => factOf.get(span) ?? []);
      const piece = {
        parts: [{ text: segment.text }],
        facts: [...new Set(segment.spans)],
        isPiece: true as const,
      };
      if (first === undefined || !hasWords(segment.text)) return piece;
      // Whose word it is stands where that changes, not at every piece.
      const said = saidBy(first.voice);
      const now = JSON.stringify(said);
      if (now === last) return piece;
      last = now;
      return { ...piece, ...said };
    });
  };

  return {
    id: "source",
    language: article.language,
    paragraphs: article.paragraphs.map(({ id }) => ({ id, sentences: pieces(id, source[id] ?? "") })),
  };
}
