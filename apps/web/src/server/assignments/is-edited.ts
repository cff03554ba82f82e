import "server-only";
import { loadBank } from "@/server/banks/load-bank";
import type { Database } from "@/server/database/database";
import { assembleFrom } from "./assemble-assignment";
import type { StoredAssignment } from "./stored-assignment";

/**
 * Whether the questions are others than its seed draws by its settings: the teacher swapped or removed some. Own
 * questions do not count, as they stay with whatever is drawn.
 */
export async function isEdited(
  database: Database,
  { quiz, settings }: Pick<StoredAssignment, "quiz" | "settings">,
): Promise<boolean> {
  const drawn = assembleFrom(await loadBank(database, quiz.bank), settings, quiz.seed);
  const own = new Set<string>(quiz.own.map(({ id }) => id));
  const asked = quiz.presentations.map(({ question }) => question).filter((id) => !own.has(id));
  return !drawn.ok || drawn.value.presentations.map(({ question }) => question).join() !== asked.join();
}
