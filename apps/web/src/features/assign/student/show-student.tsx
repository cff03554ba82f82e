import { notFound } from "next/navigation";
import { loadProgress } from "@/server/assignments/load-progress";
import { openAssignment } from "../frame/open-assignment";
import { StudentPage } from "./student-page";

/** The page of one student of an assignment that this browser manages. */
export const ShowStudent = async ({ id, student }: { id: string; student: string }) => {
  const [assignment, progress] = await Promise.all([openAssignment(id), loadProgress(id)]);
  const students = progress?.students ?? [];
  const found = students.find((each) => each.id === student);
  if (!found) notFound();
  return (
    <StudentPage assignment={assignment} student={found} others={students.filter((each) => each !== found)} />
  );
};
