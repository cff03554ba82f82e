import "server-only";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import type { AssignmentQuestion } from "./question-view";

/** The questions of an assignment with keys and alternatives, for who manages it; null for anyone else. */
export async function listQuestions(
  _id: string,
  _owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentQuestion[] | null> {
  throw new Error("not built yet");
}
