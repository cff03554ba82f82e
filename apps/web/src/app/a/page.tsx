import { readJoinCode } from "@wellread/assessment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { valueOf } from "@/addresses";
import { EntryPage } from "@/student/entry-page";
import { entryPath, joinPath, shownAgain } from "@/student/join-path";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join.entry");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/a">) {
  const query = await searchParams;
  const typed = valueOf(query, "code");
  const isPrivate = valueOf(query, "problem") === "private";
  if (typed === undefined) return <EntryPage wrong={isPrivate} isPrivate={isPrivate} typed="" />;
  const reading = readJoinCode(typed);
  if (reading.ok) redirect(joinPath(reading.code));
  const shown = shownAgain(typed);
  if (shown !== typed) redirect(entryPath(typed));
  return <EntryPage wrong typed={shown} />;
}
