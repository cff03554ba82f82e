import type { ArticleFolder, Entity, Fact } from "@wellread/content";
import { homeParagraph } from "./group-claims.ts";

export interface UmbrellaMember {
  entity: string;
  /** The leader that the article names, if it names one. */
  leader: string | undefined;
  /** Where it says so; else where it mentions the member. */
  paragraph: string;
  /** Whether it is mentioned only inside quotation marks. */
  onlyQuoted: boolean;
}

export interface Umbrella {
  /** Whose list it is: the operation. */
  over: string;
  /** The fact that lists them. */
  list: Fact;
  listed: UmbrellaMember[];
  beside: UmbrellaMember[];
  outside: UmbrellaMember[];
}

function objectsOf(facts: readonly Fact[], relation: string): string[] {
  return facts.flatMap((fact) =>
    fact.relations.filter((triple) => triple.relation === relation).map((triple) => triple.object),
  );
}

function isOnlyQuoted({ article }: ArticleFolder, entity: Entity | undefined): boolean {
  const quotations = article.paragraphs.flatMap((paragraph) => paragraph.quotations);
  const mentions = entity?.mentions ?? [];
  return (
    mentions.length > 0 &&
    mentions.every((mention) =>
      quotations.some(
        ({ paragraph, start, end }) =>
          paragraph === mention.paragraph && start <= mention.start && mention.end <= end,
      ),
    )
  );
}

function memberOf(folder: ArticleFolder, entity: string): UmbrellaMember {
  const found = folder.entities.find(({ id }) => id === entity);
  const leading = folder.facts
    .flatMap((fact) => fact.relations.map((triple) => ({ fact, triple })))
    .find(({ triple }) => triple.relation === "leads" && triple.object === entity);
  return {
    entity,
    leader: leading?.triple.subject,
    paragraph: leading ? homeParagraph(leading.fact) : (found?.mentions[0]?.paragraph ?? "t"),
    onlyQuoted: isOnlyQuoted(folder, found),
  };
}

/**
 * Who acts together, as the article lists it: what it lists, what it puts beside the list, and the forces that it
 * mentions elsewhere and does not list (those with a leader, and armies). Undefined where it lists nothing.
 */
export function umbrellaOf(folder: ArticleFolder): Umbrella | undefined {
  const list = folder.facts.find((fact) => objectsOf([fact], "lists").length > 0);
  const over = list?.relations.find(({ relation }) => relation === "lists")?.subject;
  if (list === undefined || over === undefined) return undefined;
  const listed = objectsOf([list], "lists");
  const beside = objectsOf(folder.facts, "assisted-by");
  const armies = folder.entities.filter(({ kind }) => kind === "army").map(({ id }) => id);
  const outside = new Set<string>([...objectsOf(folder.facts, "leads"), ...armies]);
  for (const entity of [...listed, ...beside]) outside.delete(entity);
  const members = (entities: Iterable<string>) => [...entities].map((entity) => memberOf(folder, entity));
  return { over, list, listed: members(listed), beside: members(beside), outside: members(outside) };
}
