import { joinCodeSchema } from "@wellread/assessment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { EntryPage } from "@/features/join/entry-page";
import { joinPath } from "@/features/join/join-path";
import { readJoinPage } from "@/features/join/read-join-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join.entry");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/a">) {
  const typed = (await searchParams)["code"];
  const code = joinCodeSchema.safeParse(typed).data;
  if (code !== undefined && (await readJoinPage(code))) redirect(joinPath(code));
  return <EntryPage wrong={typed !== undefined} />;
}
