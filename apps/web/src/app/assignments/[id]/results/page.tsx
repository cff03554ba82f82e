import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { valueOf } from "@/addresses";
import { openResults } from "@/class/results.server";
import { ResultsPage } from "@/class/results-page";
import { areNamesHidden } from "@/assignment/hidden-names.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/results">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const opened = await openResults(id);
  const said = valueOf(query, "done");
  const done = said === "regraded" || said === "undone" ? said : undefined;
  return <ResultsPage {...opened} hidden={await areNamesHidden()} done={done} />;
}
