import type { LintContext } from "./rule.ts";

const mask = "Name";

/**
 * The names in the article's wording, longest first: of named entities all forms that are written with a capital
 * or are part of the name, and of foils the places. Common nouns ("weapons", "the operation") are no names.
 */
export function names({ folder, wording }: Pick<LintContext, "folder" | "wording">): string[] {
  const entities = folder.entities
    .filter((entity) => entity.named)
    .flatMap((entity) => {
      const said = wording.entities[entity.id];
      if (!said) return [];
      const name = said.name.toLowerCase();
      return [said.name, said.phrase, said.short, ...said.aliases].filter(
        (form) => /\p{Lu}/u.test(form) || name.includes(form.toLowerCase()) || form.includes(name),
      );
    });
  const foils = folder.foils
    .filter((foil) => foil.kind === "place")
    .flatMap((foil) => wording.foils[foil.id] ?? []);
  return [...new Set([...entities, ...foils])].toSorted((a, b) => b.length - a.length);
}

/** The text with every name replaced by one word of one syllable. */
export function maskNames(text: string, context: Pick<LintContext, "folder" | "wording">): string {
  const alternatives = names(context).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  if (alternatives.length === 0) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return text.replace(pattern, mask);
}

/** Whether the text is nothing but the name of an entity or a foil, in any of its forms. */
export function isBareName(text: string, { wording }: Pick<LintContext, "wording">): boolean {
  const forms = Object.values(wording.entities).flatMap((said) =>
    [said.name, said.phrase, said.short].concat(said.aliases),
  );
  const sought = text.toLowerCase();
  return [...forms, ...Object.values(wording.foils)].some((form) => form.toLowerCase() === sought);
}
