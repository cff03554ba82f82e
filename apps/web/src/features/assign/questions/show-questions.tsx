import { notFound } from "next/navigation";
import { listQuestions } from "@/server/assignments/list-questions";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, type Query } from "../frame/query";
import { loadAdded } from "./load-added";
import { QuestionsPage } from "./questions-page";

/** The questions page of an assignment that this browser manages. */
export const ShowQuestions = async ({ id, query }: { id: string; query: Query }) => {
  const [assignment, questions, added] = await Promise.all([
    openAssignment(id),
    listQuestions(id),
    loadAdded(id, valueOf(query, "added")),
  ]);
  if (!questions) notFound();
  return <QuestionsPage {...{ assignment, questions, added }} problem={valueOf(query, "problem")} />;
};
