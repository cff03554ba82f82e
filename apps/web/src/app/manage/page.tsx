import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { valueOf } from "@/addresses";
import { ManagePage } from "@/assignment/home-page";
import { pageNonce } from "@/identity/identity";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.manage");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/manage">) {
  const [query, nonce] = await Promise.all([searchParams, pageNonce()]);
  return <ManagePage from="manage" problem={valueOf(query, "problem")} nonce={nonce} />;
}
