import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { isFramed, valueOf } from "@/addresses";
import { HomePage } from "@/assignment/home-page";
import { listOwnAssignments } from "@/assignment/manage.server";
import { pagePath } from "@/identity/identity";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.home");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/assignments">) {
  const [assignments, path, query] = await Promise.all([listOwnAssignments(), pagePath(), searchParams]);
  return (
    <HomePage
      assignments={assignments}
      byAddress={isFramed(path)}
      forgotten={valueOf(query, "done") === "forgotten"}
    />
  );
}
