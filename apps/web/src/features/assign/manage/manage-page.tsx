import { useTranslations } from "next-intl";
import type { Role } from "@/server/assignments/assignment-view";
import { ProblemNotice } from "../frame/problem-notice";
import { ExchangeFragment } from "./exchange-fragment";
import { PasteForm } from "./paste-form";

/**
 * The page that private links lead to, one address for each kind. The secret is in the fragment, which browsers do not
 * send.
 */
export const ManagePage = ({ from, problem }: { from: Role; problem: string | undefined }) => {
  const t = useTranslations("assign.manage");
  return (
    <main id="content" className="page page--form stack">
      <ProblemNotice code={problem} />
      <h1>{t("title")}</h1>
      <ExchangeFragment from={from} opening={t("opening")} />
      <PasteForm from={from} />
      <p className="hint">{t("cookie")}</p>
    </main>
  );
};
