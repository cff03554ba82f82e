import type { Estimate } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";

/** Writes a statistic with the number of students that it rests on and its confidence interval. */
export const useEstimate = (): ((estimate: Estimate) => string) => {
  const t = useTranslations("assignResults.questions");
  const format = useFormat();
  const say = (value: number) => format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return ({ value, n, interval }) => {
    if (value === null) return t("undefined", { n });
    if (interval === null) return t("noInterval", { value: say(value), n });
    return t("interval", { value: say(value), n, low: say(interval.low), high: say(interval.high) });
  };
};
