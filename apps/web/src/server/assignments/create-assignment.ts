import "server-only";
import type { CreateInput } from "./create-input";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { Secret } from "@/server/identity/secret";
import type { AssignmentId } from "@/server/assignments/assignment-id";

export type Created = { id: AssignmentId; code: string; manageSecret: Secret };

/** Makes an assignment with the defaults, but for what the input says; held by the owner of `secret`. */
export async function createAssignment(
  _input: CreateInput,
  _secret: Secret,
): Promise<AssignmentOutcome<Created>> {
  throw new Error("not built yet");
}
