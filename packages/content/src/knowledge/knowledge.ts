import type { ArticleFolder } from "../article-folder.ts";
import { type Assertion, readAssertion } from "../ask.ts";
import type { Entity, Relation, Triple } from "../entity.ts";
import type { Fact, FactId } from "../fact.ts";
import { derivedRelations, deriveTriples, sourceOf, tripleKey } from "./triples.ts";

/** A triple with the facts that state it, or that it is read off. */
export interface Stated {
  readonly triple: Triple;
  readonly facts: readonly FactId[];
}

/** What a fact states, with modality and quantity, by the voice of the fact. */
export interface StatedAssertion extends Assertion {
  readonly fact: FactId;
}

/** An article folder, indexed for the prover: what is stated, and how each relation decides the rest. */
export interface Knowledge {
  readonly folder: ArticleFolder;
  readonly stated: ReadonlyMap<string, Stated>;
  readonly assertions: readonly StatedAssertion[];
  readonly relations: ReadonlyMap<string, Relation>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Indexes a folder. Two facts that state the same triple are both kept as its grounds. */
export function learn(folder: ArticleFolder): Knowledge {
  const stated = new Map<string, Stated>();
  for (const { triple, facts } of [...statedByFacts(folder), ...deriveTriples(folder)]) {
    const known = stated.get(tripleKey(triple));
    stated.set(tripleKey(triple), { triple, facts: [...(known?.facts ?? []), ...facts] });
  }
  return {
    folder,
    stated,
    assertions: statedAssertions(folder),
    relations: new Map([...folder.relations, ...derivedRelations].map((relation) => [relation.id, relation])),
    facts: new Map(folder.facts.map((fact) => [fact.id, fact])),
    entities: new Map(folder.entities.map((entity) => [entity.id, entity])),
  };
}

function statedAssertions({ facts, statements = [] }: ArticleFolder): StatedAssertion[] {
  return statements.flatMap(({ fact: id, asserts }) => {
    const fact = facts.find((each) => each.id === id);
    if (fact === undefined) throw new Error(`a statement of ${id}, which is no fact`);
    return asserts.map((text) => ({ ...readAssertion(text), by: sourceOf(fact), fact: id }));
  });
}

function statedByFacts(folder: ArticleFolder): Stated[] {
  return folder.facts.flatMap((fact) => fact.relations.map((triple) => ({ triple, facts: [fact.id] })));
}

/** The stated triples of one relation, in the facts' order. */
export function statedBy(knowledge: Knowledge, relation: string): Stated[] {
  return [...knowledge.stated.values()].filter((stated) => stated.triple.relation === relation);
}
