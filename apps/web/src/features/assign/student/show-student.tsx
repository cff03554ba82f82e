import { notFound } from "next/navigation";
import { loadProgress } from "@/server/assignments/load-progress";
import { loadKeptForm } from "@/server/forms/kept/load-kept-form";
import { areNamesHidden } from "@/server/identity/hidden-names";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, type Query } from "../frame/query";
import { withoutNames } from "../live/without-names";
import { readStudentDone } from "./student-done";
import { StudentPage } from "./student-page";

type Props = { id: string; student: string; query: Query };

/** The form that was refused, if it was for this student; otherwise null. */
async function findRefused(id: string, student: string, kept: string | undefined) {
  const form = kept === undefined ? null : await loadKeptForm(kept, id, "student");
  return form?.get("student") === student ? form : null;
}

/** The page of one student of an assignment that this browser manages; after a form was sent, with its outcome. */
export const ShowStudent = async ({ id, student, query }: Props) => {
  const [assignment, progress, hidden, refused] = await Promise.all([
    openAssignment(id),
    loadProgress(id),
    areNamesHidden(),
    findRefused(id, student, valueOf(query, "kept")),
  ]);
  const shown = progress && hidden ? withoutNames(progress) : progress;
  const students = shown?.students ?? [];
  const found = students.find((each) => each.id === student);
  if (!found) notFound();
  return (
    <StudentPage
      assignment={assignment}
      student={found}
      others={students.filter((each) => each !== found)}
      done={readStudentDone(valueOf(query, "done"))}
      problem={valueOf(query, "problem")}
      typed={{
        nickname: hidden ? null : (refused?.get("nickname") ?? null),
        minutes: refused?.get("minutes") ?? null,
      }}
    />
  );
};
