import { useFormat } from "@/i18n/use-format";

/** Says points with at most `digits` decimals: 7, 7.3. */
export const usePoints = (): ((points: number, digits?: number) => string) => {
  const format = useFormat();
  return (points, digits = 1) => format.number(points, { maximumFractionDigits: digits });
};
