import type { ArticleFolder } from "../article-folder.ts";
import type { Question, QuestionId } from "../question.ts";
import { tripleKey } from "./triples.ts";

interface Reach {
  readonly id: QuestionId;
  readonly facts: ReadonlySet<string>;
  readonly similar: ReadonlySet<string>;
  /** What must be known to answer it. */
  readonly key: ReadonlySet<string>;
  /** What its stem, options and feedback tell. */
  readonly tells: ReadonlySet<string>;
}

/**
 * Pairs of questions that must not stand in one quiz: they rest on the same fact, on facts that say nearly the
 * same, or one tells what the other asks.
 */
export function findEnemies(
  questions: readonly Question[],
  folder: ArticleFolder,
): [QuestionId, QuestionId][] {
  const reaches = questions.map((question) => reach(question, folder));
  return reaches.flatMap((a, index) =>
    reaches
      .slice(index + 1)
      .filter(
        (b) =>
          meets(a.facts, b.facts) ||
          meets(a.similar, b.facts) ||
          meets(a.key, b.tells) ||
          meets(b.key, a.tells),
      )
      .map((b): [QuestionId, QuestionId] => [a.id, b.id]),
  );
}

function reach(question: Question, folder: ArticleFolder): Reach {
  const own = folder.facts.filter((fact) => question.facts.includes(fact.id));
  const { claims, given } = question.proof;
  const keyed = claims.filter((claim) => claim.verdict === "true").flatMap((claim) => claim.triples);
  // An option that the article says of something else is true, and echoes the key of whichever question asks for it.
  const borrowed = claims.filter((claim) => claim.kind === "elsewhere").flatMap((claim) => claim.triples);
  const told = [...given, ...borrowed, ...claims.flatMap((claim) => claim.witnesses)];
  return {
    id: question.id,
    facts: new Set(question.facts),
    similar: new Set(own.flatMap((fact) => fact.similarTo)),
    key: new Set(keyed.map(tripleKey)),
    tells: new Set([...keyed, ...told].map(tripleKey)),
  };
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}
