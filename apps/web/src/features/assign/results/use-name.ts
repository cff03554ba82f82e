import { useTranslations } from "next-intl";

type Named = { number: number; nickname: string | null };

/** What a student is called: by the number if there is no name, or if names are hidden from a projector. */
export const useName = (hidden: boolean): ((student: Named) => string) => {
  const t = useTranslations("assignResults.names");
  return ({ number, nickname }) => (hidden || nickname === null ? t("student", { number }) : nickname);
};
