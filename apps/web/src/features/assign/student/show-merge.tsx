import { redirect } from "next/navigation";
import { areNamesHidden } from "@/server/identity/hidden-names";
import { previewMerge } from "@/server/students/preview-merge";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, type Query } from "../frame/query";
import { MergePage } from "./merge-page";

type Props = { id: string; student: string; query: Query };

/** The page that says what merging two students would do; redirects to the student if there is nobody to merge with. */
export const ShowMerge = async ({ id, student, query }: Props) => {
  const assignment = await openAssignment(id);
  const preview = await previewMerge(id, student, valueOf(query, "into") ?? "");
  if (preview === null) redirect(`/assignments/${id}/students/${student}?problem=student_not_found`);
  return <MergePage assignment={assignment} preview={preview} hidden={await areNamesHidden()} />;
};
