import "server-only";
import { createHash } from "node:crypto";
import type { AssignmentSettings } from "@wellread/assessment";

type Name = keyof AssignmentSettings;

/** The names of the form's fields in which a setting stands. */
export const fieldNamesOf = (name: Name): readonly string[] =>
  name === "reading" ? ["readingKind", "readingValue"] : [name];

/** What a setting's fields hold, in short: of ticks in any order, of lines however a browser ends them. */
function digestOf(form: URLSearchParams, name: Name): string {
  const values = fieldNamesOf(name).map((field) =>
    form
      .getAll(field)
      .map((value) => value.replaceAll("\r\n", "\n"))
      .toSorted(),
  );
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, 12);
}

/** What a form shows of each setting, to send along: who changed which one is then told whatever became of them since. */
export const writeShown = (form: URLSearchParams, names: readonly Name[]): string =>
  names.map((name) => `${name}.${digestOf(form, name)}`).join(",");

/** By the clocks of another time zone the same words are another moment. */
const byZone: ReadonlySet<Name> = new Set<Name>(["opensAt", "closesAt"]);

/**
 * Whether the sender of a form changed a setting from what was shown. A form that was opened before another changed the
 * settings still holds the former ones; they are nobody's wish. One that does not say what was shown wishes all it holds.
 */
export function isTouched(form: URLSearchParams, name: Name): boolean {
  const shown = new Set((form.get("shown") ?? "").split(","));
  const isOther = (one: Name): boolean => !shown.has(`${one}.${digestOf(form, one)}`);
  return isOther(name) || (byZone.has(name) && isOther("timeZone"));
}
