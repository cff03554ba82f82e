import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AnswersPage } from "@/class/answers-page";
import { loadAssignment } from "@/assignment/manage.server";
import { areNamesHidden } from "@/assignment/hidden-names.server";
import { loadStudentAnswers } from "@/class/answers.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults");
  return { title: t("title") };
}

type Props = PageProps<"/assignments/[id]/results/attempts/[attempt]">;

export default async function Page({ params }: Props) {
  const { id, attempt } = await params;
  const [assignment, given, hidden] = await Promise.all([
    loadAssignment(id, "results"),
    loadStudentAnswers(id, attempt),
    areNamesHidden(),
  ]);
  if (assignment === null || given === null) notFound();
  return <AnswersPage assignment={assignment} given={given} hidden={hidden} />;
}
