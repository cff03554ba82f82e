import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { openResults } from "@/features/assign/results/open-results";
import { RegradeQuestionPage } from "@/features/assign/results/regrade-question-page";
import { loadRegradable } from "@/server/results/load-regradable";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults.regrade");
  return { title: t("title") };
}

type Props = PageProps<"/assignments/[id]/results/questions/[question]">;

export default async function Page({ params }: Props) {
  const { id, question } = await params;
  const regradable = await loadRegradable(id, question);
  if (regradable === null) notFound();
  const { assignment, results } = await openResults(id);
  const item = results.statistics.items.find(({ variants }) => variants.some((one) => one === question));
  return <RegradeQuestionPage assignment={assignment} regradable={regradable} item={item} />;
}
