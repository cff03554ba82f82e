import type { Fact } from "@wellread/content";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ArticleView } from "./article-view.ts";
import { capitalised, clauseOf, nameOf } from "./names.ts";

const isolated = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** A fact as a sentence of ours. What somebody said, or judged, never stands without saying whose word it is. */
export function Statement({ view, fact }: { view: ArticleView; fact: Fact }) {
  const t = useTranslations("article.statement");
  const locale = useLocale();
  const clause = clauseOf(view, fact.id);
  if (fact.voice.kind !== "article") {
    return t.rich("said", { name: isolated, speaker: nameOf(view, fact.voice.speaker), clause });
  }
  return fact.evaluative ? t("judged", { clause }) : t("told", { clause: capitalised(clause, locale) });
}
