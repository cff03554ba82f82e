import { useMessages, useTranslations } from "next-intl";
import type { AppMessages } from "@/i18n/messages";
import { FocusedAlert } from "./focused-alert";

type ProblemMessages = AppMessages["assign"]["problem"];

const hasMessage = (messages: ProblemMessages, code: string): code is keyof ProblemMessages =>
  Object.hasOwn(messages, code);

/** Says why a form was refused, by the code in the address that the form redirected to. */
export const ProblemNotice = ({ code }: { code: string | undefined }) => {
  const t = useTranslations("assign.problem");
  const { assign } = useMessages();
  if (code === undefined) return null;
  return (
    <FocusedAlert>
      <h2>{t("title")}</h2>
      <p>{t(hasMessage(assign.problem, code) ? code : "other")}</p>
    </FocusedAlert>
  );
};
