import { joinCodeSchema } from "@wellread/assessment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { minutesToWait } from "@/limits/limits";
import { valueOf } from "@/addresses";
import { EntryPage, WaitPage } from "@/student/entry-page";
import { openJoinPage } from "@/student/join-page.server";
import { joinPath, longestTypedCode } from "@/student/join-path";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join.entry");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/a">) {
  const typed = valueOf(await searchParams, "code");
  const code = joinCodeSchema.safeParse(typed).data;
  const opened = code === undefined ? null : await openJoinPage(code);
  if (code !== undefined && opened?.ok) redirect(joinPath(code));
  if (opened?.ok === false && opened.error.code === "too_many_requests") {
    return <WaitPage minutes={minutesToWait(opened.error.retryAfter)} />;
  }
  return <EntryPage wrong={typed !== undefined} typed={typed?.slice(0, longestTypedCode) ?? ""} />;
}
