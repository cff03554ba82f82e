import type { Fact } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ArticleView } from "./article-view.ts";
import { statementOf } from "./statement-of.ts";

const isolated = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** A fact as a sentence of ours, with its speaker's name kept apart from the script around it. */
export function Statement({ view, fact }: { view: ArticleView; fact: Fact }) {
  const t = useTranslations("article.statement");
  const { message, values } = statementOf(view.wording, fact);
  return t.rich(message, { ...values, name: isolated });
}
