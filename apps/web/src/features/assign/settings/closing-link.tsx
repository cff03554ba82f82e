import { useTranslations } from "next-intl";
import { fieldOf } from "./fields-sent";

/** Leads to the field of the closing time. */
export const ClosingLink = () => {
  const t = useTranslations("assign.settings");
  return <a href={`#${fieldOf("closesAt")}`}>{t("setClosing")}</a>;
};
