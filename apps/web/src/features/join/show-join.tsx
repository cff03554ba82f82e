import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadKeptForm } from "@/server/forms/kept/load-kept-form";
import { findArticle } from "@/server/content/articles";
import type { JoinView } from "@/server/students/join-view";
import { minutesToWait } from "./minutes-to-wait";
import { openJoin } from "./read-join-page";
import { findWayOn } from "./find-way-on";
import { JoinPage, type JoinNotice } from "./join-page";
import { readJoinProblem } from "./join-problem";
import { WaitPage } from "./wait-page";

type Query = Record<string, string | string[] | undefined>;

const readNotice = (query: Query): JoinNotice | null => {
  if (query["left"] !== undefined) return "left";
  return query["deleted"] === undefined ? null : "deleted";
};

const opensIn = ({ refusal, opensAt }: JoinView, now: number): number | null =>
  refusal === "assignment_not_open" && opensAt !== null ? Math.max(0, Date.parse(opensAt) - now) : null;

/** The start page of the assignment with a code. */
export const ShowJoin = async ({ code, query }: { code: string; query: Query }) => {
  const opened = await openJoin(code);
  if (!opened.ok && opened.error.code === "too_many_requests") {
    return <WaitPage minutes={minutesToWait(opened.error.retryAfter)} />;
  }
  if (!opened.ok) notFound();
  const view = opened.value;
  const kept = query["kept"];
  const [locale, goOn, refused] = await Promise.all([
    getLocale(),
    findWayOn(view.student),
    typeof kept === "string" ? loadKeptForm(kept, view.id, "join") : null,
  ]);
  return (
    <JoinPage
      view={view}
      articleName={findArticle(view.article)?.folder.wording[locale]?.name ?? view.article}
      problem={readJoinProblem(query["problem"])}
      wait={minutesToWait(query["wait"])}
      typed={refused?.get("nickname") ?? ""}
      notice={readNotice(query)}
      goOn={goOn}
      opensIn={opensIn(view, Date.now())}
    />
  );
};
