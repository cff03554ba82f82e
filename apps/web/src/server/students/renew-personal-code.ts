import "server-only";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Owner } from "@/server/identity/secret";

/** Gives a student a new personal code, told once; the former one and the devices go out of use. */
export async function renewPersonalCode(
  _id: string,
  _student: string,
  _owner: Owner | null,
): Promise<AssignmentOutcome<{ personalCode: string }>> {
  throw new Error("not built yet");
}
