import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { isBlankCheck } from "@/features/take/question/blank-check";
import { QuestionPage } from "@/features/take/question/question-page";

type Props = PageProps<"/attempts/[id]/questions/[n]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ n }, t] = await Promise.all([params, getTranslations("take.question")]);
  return { title: t("step", { number: n }) };
}

export default async function Page({ params, searchParams }: Props) {
  return <QuestionPage {...await params} isBlankCheck={isBlankCheck(await searchParams)} />;
}
