import { joinCodeSchema } from "@wellread/assessment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { valueOf } from "@/features/assign/frame/query";
import { EntryPage } from "@/features/join/entry-page";
import { joinPath } from "@/features/join/join-path";
import { minutesToWait } from "@/features/join/minutes-to-wait";
import { openJoin } from "@/features/join/read-join-page";
import { longestTyped } from "@/features/join/typed-code";
import { WaitPage } from "@/features/join/wait-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join.entry");
  return { title: t("title") };
}

export default async function Page({ searchParams }: PageProps<"/a">) {
  const typed = valueOf(await searchParams, "code");
  const code = joinCodeSchema.safeParse(typed).data;
  const opened = code === undefined ? null : await openJoin(code);
  if (code !== undefined && opened?.ok) redirect(joinPath(code));
  if (opened?.ok === false && opened.error.code === "too_many_requests") {
    return <WaitPage minutes={minutesToWait(opened.error.retryAfter)} />;
  }
  return <EntryPage wrong={typed !== undefined} typed={typed?.slice(0, longestTyped) ?? ""} />;
}
