import { notFound } from "next/navigation";
import { listQuestions } from "@/server/assignments/list-questions";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, type Query } from "../frame/query";
import { QuestionsPage } from "./questions-page";

/** The questions page of an assignment that this browser manages. */
export const ShowQuestions = async ({ id, query }: { id: string; query: Query }) => {
  const [assignment, questions] = await Promise.all([openAssignment(id), listQuestions(id)]);
  if (!questions) notFound();
  return <QuestionsPage assignment={assignment} questions={questions} problem={valueOf(query, "problem")} />;
};
