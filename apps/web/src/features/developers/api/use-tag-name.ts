import { useTranslations } from "next-intl";

/** What a part of the API is called; one that is new is called as the description has it. */
export const useTagName = (): ((tag: string) => string) => {
  const t = useTranslations("developers.reference.tag");
  const names: Readonly<Record<string, string>> = {
    Articles: t("Articles"),
    Attempts: t("Attempts"),
    Joining: t("Joining"),
    Assignments: t("Assignments"),
    Students: t("Students"),
    Results: t("Results"),
    More: t("More"),
  };
  return (tag) => names[tag] ?? tag;
};
