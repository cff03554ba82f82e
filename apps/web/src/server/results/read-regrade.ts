import "server-only";
import { regradeSchema, type Regrade } from "@wellread/assessment";
import { readForm } from "@/server/attempts/read-form";
import type { Regradable } from "./load-regradable";

/** What a correction is read for: the kind of question, and what was typed at it. */
type Asked = { question: Pick<Regradable["question"], "interaction">; typed: Regradable["typed"] };

/** Fields of a correction's form that are no answer. */
const own = new Set(["kind", "question", "lower", "also", "attempt", "points"]);

/** Where a form came from: an address holds nothing that somebody typed. */
export type FormSource = "address" | "posted";

function readKey(form: URLSearchParams, { question: { interaction } }: Asked, source: FormSource) {
  if (interaction.endsWith("-entry") && source === "address") return null;
  const answer = new URLSearchParams([...form].filter(([name]) => !own.has(name)));
  const read = readForm(answer, interaction);
  return read.ok ? read.value.response : null;
}

const readPoints = (text: string | null): number => {
  const written = (text ?? "").trim().replace(",", ".");
  return written === "" ? Number.NaN : Number(written);
};

/**
 * Reads the form of a correction; null if it does not hold a whole one. In an address a text to accept is named by an
 * attempt in which it was typed; a form that was posted may hold the text itself. The reason is asked when the correction
 * is made.
 */
export function readRegrade(form: URLSearchParams, asked: Asked, source: FormSource): Regrade | null {
  const kind = form.get("kind");
  const attempt = form.get("attempt");
  const base = { kind, question: form.get("question"), lower: form.get("lower") === "on" };
  const fields: Record<string, () => object> = {
    key: () => ({ key: readKey(form, asked, source), also: form.get("also") === "on" }),
    accept: () => ({
      text: source === "posted" ? form.get("text") : asked.typed.find((one) => one.attempt === attempt)?.text,
    }),
    override: () => ({ attempt, points: readPoints(form.get("points")) }),
  };
  return regradeSchema.safeParse({ ...base, ...fields[kind ?? ""]?.() }).data ?? null;
}
