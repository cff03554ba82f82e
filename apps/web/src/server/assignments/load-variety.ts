import "server-only";
import { countDiffering } from "@wellread/assessment";
import { loadBank } from "@/server/banks/load-bank";
import { getDatabase } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { assembleFrom } from "./assemble-assignment";
import { findAssignment } from "./find-assignment";
import { isEdited } from "./is-edited";

/** Of how many places of a quiz, how many differ from student to student. */
export type Variety = { differing: number; of: number };

/**
 * How many places of an assignment differ, or would, if each student were given other questions on the same facts: of the
 * questions as they are where they would stay, or else of those that would be drawn for it. Null for who does not manage it.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadVariety(id: string, owner: OwnerOrPage = identifyPage()): Promise<Variety | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { quiz, settings, frozenAt } = held.assignment;
  const bank = await loadBank(database, quiz.bank);
  const stays =
    settings.variant === "per-student" || frozenAt !== null || (await isEdited(database, held.assignment));
  const varied = stays ? null : assembleFrom(bank, { ...settings, variant: "per-student" }, quiz.seed);
  const looked = varied?.ok ? varied.value : quiz;
  return { differing: countDiffering(bank, looked), of: quiz.presentations.length };
}
