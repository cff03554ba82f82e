import "server-only";
import type { ServedView } from "./started-view";

/** What is said of the number of questions; `asked` is undefined where none was named. */
export function viewServed(asked: number | undefined, given: number): ServedView {
  const lacks = asked !== undefined && asked > given;
  return { asked: asked ?? null, given, reason: lacks ? "not_enough_questions" : null };
}
