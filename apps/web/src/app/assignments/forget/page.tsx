import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { valueOf } from "@/addresses";
import { ForgetPage } from "@/assignment/forget-page";
import { listForgettable } from "@/assignment/forget.server";
import { redirectInFrame } from "@/http/handle";
import { siteOrigin } from "@/identity/identity";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.forget");
  return { title: t("tab") };
}

export default async function Page({ searchParams }: PageProps<"/assignments/forget">) {
  const one = valueOf(await searchParams, "assignment");
  const [found, origin] = await Promise.all([listForgettable(one), siteOrigin()]);
  if (found.length === 0) {
    if (one !== undefined) notFound();
    return redirectInFrame("/assignments");
  }
  return <ForgetPage found={found} origin={origin} one={one} />;
}
