import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { valueOf } from "@/features/assign/frame/query";
import { AnswersPage } from "@/features/assign/results/answers-page";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { loadStudentAnswers } from "@/server/results/student-answers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults");
  return { title: t("title") };
}

type Props = PageProps<"/assignments/[id]/results/attempts/[attempt]">;

export default async function Page({ params, searchParams }: Props) {
  const [{ id, attempt }, query] = await Promise.all([params, searchParams]);
  const [assignment, given] = await Promise.all([
    loadAssignment(id, "results"),
    loadStudentAnswers(id, attempt),
  ]);
  if (assignment === null || given === null) notFound();
  const hidden = valueOf(query, "names") === "hidden";
  return <AnswersPage assignment={assignment} given={given} hidden={hidden} />;
}
