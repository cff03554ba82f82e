import { useTranslations } from "next-intl";
import { fieldOf } from "./fields-sent";

/** A link to the field for the closing time. */
export const ClosingLink = () => {
  const t = useTranslations("assign.settings");
  return <a href={`#${fieldOf("closesAt")}`}>{t("setClosing")}</a>;
};
