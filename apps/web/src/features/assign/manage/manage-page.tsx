import { useTranslations } from "next-intl";
import { ProblemNotice } from "../frame/problem-notice";
import { ExchangeFragment } from "./exchange-fragment";
import { PasteForm } from "./paste-form";

/** Where private links lead. The secret stands in the fragment, which browsers do not send. */
export const ManagePage = ({ problem }: { problem: string | undefined }) => {
  const t = useTranslations("assign.manage");
  return (
    <main id="content" className="page page--form stack">
      <ProblemNotice code={problem} />
      <h1>{t("title")}</h1>
      <ExchangeFragment opening={t("opening")} />
      <PasteForm />
      <p className="hint">{t("cookie")}</p>
    </main>
  );
};
