import "server-only";
import { loadKeptForm } from "@/server/forms/kept/load-kept-form";
import { type Query, valueOf } from "../frame/query";

/** The correction that was posted for a look at it, and that the address names; null where it is gone, or none is named. */
export const loadSent = async (assignment: string, query: Query): Promise<URLSearchParams | null> => {
  const kept = valueOf(query, "kept");
  return kept === undefined ? null : loadKeptForm(kept, assignment, "regrade");
};
