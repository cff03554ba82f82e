import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadSent } from "@/class/regrade-page";
import { openResults } from "@/class/results.server";
import { RegradeQuestionPage } from "@/class/regrade-question-page";
import { loadRegradable } from "@/class/regrade-input.server";

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
