import { relationIdSchema, type Triple } from "../relation.ts";

/** A triple as one string, `relation/subject/object`, for sets and maps. */
export function tripleKey({ relation, subject, object }: Triple): string {
  return `${relation}/${subject}/${object}`;
}

/** A triple from its three parts. */
export function triple(relation: string, subject: string, object: string): Triple {
  return { relation: relationIdSchema.parse(relation), subject, object };
}
