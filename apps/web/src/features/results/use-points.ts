import { useFormatter } from "next-intl";

/** Says points with at most `digits` decimals: 7, 7.3. */
export const usePoints = (): ((points: number, digits?: number) => string) => {
  const format = useFormatter();
  return (points, digits = 1) => format.number(points, { maximumFractionDigits: digits });
};
