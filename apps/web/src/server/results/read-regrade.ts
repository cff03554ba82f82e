import "server-only";
import { regradeSchema, type Regrade } from "@wellread/assessment";
import type { Interaction } from "@wellread/content";
import { readForm } from "@/server/attempts/read-form";
import { reasonSchema } from "./stored-regrade";

/** Fields of a correction's form that are no answer. */
const own = new Set(["kind", "question", "lower", "also", "reason", "attempt", "points"]);

const readKey = (form: URLSearchParams, interaction: Interaction) => {
  const answer = new URLSearchParams([...form].filter(([name]) => !own.has(name)));
  const read = readForm(answer, interaction);
  return read.ok ? read.value.response : null;
};

const readPoints = (text: string | null): number => {
  const written = (text ?? "").trim().replace(",", ".");
  return written === "" ? Number.NaN : Number(written);
};

/** Reads the form of a correction; null if it does not hold a whole one. */
export function readRegrade(
  form: URLSearchParams,
  interaction: Interaction,
): { regrade: Regrade; reason: string } | null {
  const kind = form.get("kind");
  const base = { kind, question: form.get("question"), lower: form.get("lower") === "on" };
  const fields: Record<string, () => object> = {
    key: () => ({ key: readKey(form, interaction), also: form.get("also") === "on" }),
    accept: () => ({ text: form.get("text") }),
    override: () => ({ attempt: form.get("attempt"), points: readPoints(form.get("points")) }),
  };
  const regrade = regradeSchema.safeParse({ ...base, ...fields[kind ?? ""]?.() });
  const reason = reasonSchema.safeParse(form.get("reason") ?? "");
  if (!regrade.success || !reason.success) return null;
  // Points given by hand need one.
  if (regrade.data.kind === "override" && reason.data === "") return null;
  return { regrade: regrade.data, reason: reason.data };
}
