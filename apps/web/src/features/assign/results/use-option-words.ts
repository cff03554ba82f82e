import { useTranslations } from "next-intl";

type Row = { part: string | null; option: string; partText: string | null; optionText: string | null };
export type OptionWords = { part: string | null; option: string };

/**
 * Names an option and the part that it answers, in the words of the question, or in ours for verdicts, places and gaps.
 */
export const useOptionWords = (): ((row: Row) => OptionWords) => {
  const t = useTranslations("assignResults.option");
  const partOf = ({ part, partText }: Row): string | null => {
    if (part === null || partText !== null) return partText;
    return part.startsWith("gap-")
      ? t("gap", { number: Number(part.slice(4)) })
      : t("place", { place: part });
  };
  return (row) => {
    const verdict = row.option === "true" ? "true" : "false";
    return { part: partOf(row), option: row.optionText ?? t(verdict) };
  };
};
