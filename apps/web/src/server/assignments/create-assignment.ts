import "server-only";
import {
  assignmentSettingsSchema,
  defaultAssignmentSettings,
  findTimeConflicts,
  selectionOf,
  settleSettings,
} from "@wellread/assessment";
import { drawSecretSeed } from "@/server/attempts/draw-seed";
import type { Secret } from "@/server/identity/secret";
import { assembleAssignment } from "./assemble-assignment";
import { refused, type AssignmentOutcome } from "./assignment-error";
import type { CreateInput } from "./create-input";
import { faultySettings, faultyTimes } from "./faulty-settings";
import { storeAssignment, type Created } from "./store-assignment";
import { usualTitle } from "./usual-title";

/** Makes an assignment with the defaults, but for what the input says; held by the browser or token of `secret`. */
export async function createAssignment(
  { article, topic, settings: wished }: CreateInput,
  secret: Secret,
): Promise<AssignmentOutcome<Created>> {
  const topics = selectionOf(topic);
  const usual = defaultAssignmentSettings(article, topics, usualTitle(wished?.topics ?? topics));
  const settings = assignmentSettingsSchema.safeParse(settleSettings(usual, wished ?? {}));
  if (!settings.success) return refused("invalid_request", { settings: faultySettings(settings.error) });
  const conflicts = findTimeConflicts(null, settings.data, Date.now());
  if (conflicts.length > 0) return refused("invalid_request", { settings: faultyTimes(conflicts) });
  const assembled = assembleAssignment(settings.data, drawSecretSeed());
  if (!assembled.ok) return assembled;
  return { ok: true, value: await storeAssignment(assembled.value, settings.data, secret, "created") };
}
