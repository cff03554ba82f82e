import "server-only";
import {
  addOwnQuestions,
  frozenSettings,
  type AssignmentSettings,
  type SettingsChange,
} from "@wellread/assessment";
import { keepBank } from "@/server/banks/keep-bank";
import type { Owner } from "@/server/identity/secret";
import { assembleAssignment } from "./assemble-assignment";
import { refused, type AssignmentOutcome } from "./assignment-error";
import { closeOverdue } from "./close-overdue";
import { giveNamedTime } from "./give-named-time";
import { isEdited } from "./is-edited";
import { manage, type Change } from "./manage";
import { renewDeadlines } from "./renew-deadlines";
import { settleChange } from "./settle-change";

const differs = (
  one: AssignmentSettings,
  other: AssignmentSettings,
  names: readonly (keyof AssignmentSettings)[],
) => names.some((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));

/** What a teacher agrees to lose. */
export type Consent = {
  /** Questions that were swapped or removed: where settings draw all anew. */
  redraw?: boolean | undefined;
};

/** What a change of these draws the questions anew for, and with `variant` those that nobody chose. */
const kept = new Set<keyof AssignmentSettings>(["variant", "shuffleOptions", "partialCredit"]);
const drawing = frozenSettings.filter((name) => !kept.has(name));

async function drawAnew(
  { database, assignment }: Change,
  settings: AssignmentSettings,
  { redraw = false }: Consent,
): Promise<AssignmentOutcome<null>> {
  if (!redraw && (await isEdited(database, assignment))) {
    const isNeeded = differs(assignment.settings, settings, drawing);
    return isNeeded ? refused("questions_edited") : { ok: true, value: null };
  }
  const assembled = assembleAssignment(settings, assignment.quiz.seed);
  if (!assembled.ok) return assembled;
  const { bank } = assembled.value;
  const { quiz } = addOwnQuestions(assembled.value.quiz, assignment.quiz.own);
  await keepBank(database, bank);
  await database
    .updateTable("assignments")
    .set({ quiz: JSON.stringify(quiz), bank: bank.version })
    .where("id", "=", assignment.id)
    .execute();
  return { ok: true, value: null };
}

async function apply(
  change: Change,
  wished: SettingsChange,
  consent: Consent,
): Promise<AssignmentOutcome<null>> {
  const { database, assignment } = change;
  const settled = settleChange(assignment.settings, wished, change.now);
  if (!settled.ok) return refused("invalid_request", { settings: settled.faults });
  const { settings } = settled;
  if (assignment.frozenAt !== null && differs(assignment.settings, settings, frozenSettings)) {
    return refused("assignment_frozen");
  }
  // For variants others are drawn: such as have them. What a teacher chose stays.
  if (differs(assignment.settings, settings, [...drawing, "variant"])) {
    const drawn = await drawAnew(change, settings, consent);
    if (!drawn.ok) return drawn;
  }
  await database
    .updateTable("assignments")
    .set({ settings: JSON.stringify(settings), closes_at: settings.closesAt })
    .where("id", "=", assignment.id)
    .execute();
  if (differs(assignment.settings, settings, ["timeLimitMinutes", "closesAt", "late"])) {
    await closeOverdue(database, { assignment: assignment.id }, change.now);
    await renewDeadlines(database, { assignment: assignment.id, settings }, change.now);
  }
  if (differs(assignment.settings, settings, ["extraTime"])) await giveNamedTime(change, settings);
  return { ok: true, value: null };
}

/**
 * Changes settings. Those that decide what is asked draw new questions, and are refused once somebody has started, or
 * where that loses what the teacher chose without consent; times hold at once for attempts that are under way.
 */
export const changeSettings = (
  id: string,
  wished: SettingsChange,
  owner: Owner | null,
  consent: Consent = {},
): Promise<AssignmentOutcome<null>> =>
  manage(id, owner, "settings_changed", (change) => apply(change, wished, consent));
