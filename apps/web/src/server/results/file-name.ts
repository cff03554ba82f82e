import "server-only";
import { writeTime } from "@/server/attempts/stored-attempt";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";

const longest = 40;

/** A title as a part of a file's name: its letters and figures, in any script; empty where it has none. */
export const slugOf = (title: string): string =>
  Array.from(
    title
      .normalize("NFC")
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .matchAll(/[\p{L}\p{M}\p{N}]+/gu),
    ([word]) => word,
  )
    .join("-")
    .slice(0, longest)
    .replace(/[-\p{Cs}]+$/u, "");

/** What a file of an assignment is called: by its title, code and day, so that those of two classes differ. Never by a student. */
export function fileName(
  kind: "results" | "assignment",
  { code, settings }: Pick<StoredAssignment, "code"> & { settings: { title: string } },
  now: number,
  extension: string,
): string {
  const parts = ["wellread", kind, slugOf(settings.title), code, writeTime(now).slice(0, 10)];
  return `${parts.filter((part) => part !== "").join("-")}.${extension}`;
}
