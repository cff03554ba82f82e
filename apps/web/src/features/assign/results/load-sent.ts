import "server-only";
import { loadKeptForm } from "@/server/forms/kept/load-kept-form";
import { type Query, valueOf } from "../frame/query";

/** The regrade that was posted to be previewed, by the name in the address; null if it has expired or none is named. */
export const loadSent = async (assignment: string, query: Query): Promise<URLSearchParams | null> => {
  const kept = valueOf(query, "kept");
  return kept === undefined ? null : loadKeptForm(kept, assignment, "regrade");
};
