import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { findArticle } from "@/server/content/articles";
import { readJoinPage } from "./read-join-page";
import { findWayOn } from "./find-way-on";
import { JoinPage, type JoinNotice } from "./join-page";
import { readJoinProblem } from "./join-problem";

type Query = Record<string, string | string[] | undefined>;

const readNotice = (query: Query): JoinNotice | null => {
  if (query["left"] !== undefined) return "left";
  return query["deleted"] === undefined ? null : "deleted";
};

/** The start page of the assignment with a code. */
export const ShowJoin = async ({ code, query }: { code: string; query: Query }) => {
  const view = await readJoinPage(code);
  if (view === null) notFound();
  const [locale, goOn] = await Promise.all([getLocale(), findWayOn(view.student)]);
  return (
    <JoinPage
      view={view}
      articleName={findArticle(view.article)?.folder.wording[locale]?.name ?? view.article}
      problem={readJoinProblem(query["problem"])}
      notice={readNotice(query)}
      goOn={goOn}
    />
  );
};
