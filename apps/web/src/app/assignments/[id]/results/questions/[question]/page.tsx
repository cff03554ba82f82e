import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadSent } from "@/features/assign/results/load-sent";
import { openResults } from "@/features/assign/results/open-results";
import { RegradeQuestionPage } from "@/features/assign/results/regrade-question-page";
import { loadRegradable } from "@/server/results/load-regradable";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults.regrade");
  return { title: t("title") };
}

type Props = PageProps<"/assignments/[id]/results/questions/[question]">;

export default async function Page({ params, searchParams }: Props) {
  const [{ id, question }, query] = await Promise.all([params, searchParams]);
  const regradable = await loadRegradable(id, question);
  if (regradable === null) notFound();
  const { assignment, results } = await openResults(id);
  const item = results.statistics.items.find(({ variants }) => variants.some((one) => one === question));
  const sent = await loadSent(id, query);
  return <RegradeQuestionPage {...{ assignment, regradable, item, sent }} />;
}
