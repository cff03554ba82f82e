import { useMessages, useTranslations } from "next-intl";
import type { AppMessages } from "@/i18n/messages";
import { FocusedAlert } from "./focused-alert";

type Told = AppMessages["assign"]["problem"];

const isTold = (told: Told, code: string): code is keyof Told => Object.hasOwn(told, code);

/** Says why what was asked for was not done, by the code that the form led back with. */
export const ProblemNotice = ({ code }: { code: string | undefined }) => {
  const t = useTranslations("assign.problem");
  const { assign } = useMessages();
  if (code === undefined) return null;
  return (
    <FocusedAlert>
      <h2>{t("title")}</h2>
      <p>{t(isTold(assign.problem, code) ? code : "other")}</p>
    </FocusedAlert>
  );
};
