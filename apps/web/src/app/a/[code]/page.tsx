import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { oembedLink } from "@/embed/embedded.server";
import { readJoinProblem } from "@/student/join-path";
import { JoinPage } from "@/student/join-form";
import { readJoinPage } from "@/student/join-page.server";

type Props = PageProps<"/a/[code]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ code }, query, t] = await Promise.all([params, searchParams, getTranslations("join")]);
  const title = (await readJoinPage(code))?.assignment?.title ?? t("kicker");
  return {
    title: readJoinProblem(query["problem"]) === null ? title : t("errorTitle", { title }),
    ...(await oembedLink({ kind: "assignment", code })),
  };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ code }, query] = await Promise.all([params, searchParams]);
  return <JoinPage code={code} query={query} />;
}
