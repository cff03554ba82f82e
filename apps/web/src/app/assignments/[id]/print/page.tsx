import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { openAssignment } from "@/assignment/teacher-page";
import { valueOf } from "@/addresses";
import { PrintPage } from "@/class/print-page";
import { findPrinted } from "@/class/printed-reading.server";
import { listQuestions } from "@/assignment/questions.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults.print");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/print">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const [assignment, questions] = await Promise.all([openAssignment(id), listQuestions(id)]);
  if (questions === null) notFound();
  return (
    <PrintPage
      assignment={assignment}
      questions={questions}
      reading={await findPrinted(assignment.settings, valueOf(query, "reading"))}
      withKey={valueOf(query, "key") === "1"}
    />
  );
}
