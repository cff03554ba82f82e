import { useTranslations } from "next-intl";
import { FocusedAlert } from "./focused-alert";

/** Says why what was asked for was not done, by the code that the form led back with. */
export const ProblemNotice = ({ code }: { code: string | undefined }) => {
  const t = useTranslations("assign.problem");
  if (code === undefined) return null;
  const known = code as "other";
  return (
    <FocusedAlert>
      <h2>{t("title")}</h2>
      <p>{t.has(known) && code !== "title" ? t(known) : t("other")}</p>
    </FocusedAlert>
  );
};
