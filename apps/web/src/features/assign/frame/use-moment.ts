import { useFormat } from "@/i18n/use-format";

type Writes = (moment: number | string) => string;

/** Writes moments as a teacher in that time zone reads them. */
export const useMoment = (timeZone: string): Writes => {
  const format = useFormat();
  return (moment) =>
    format.dateTime(new Date(moment), {
      weekday: "short",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
      timeZone,
      timeZoneName: "short",
    });
};

/** Writes the days of moments, where the hour does not matter. */
export const useDay = (timeZone: string): Writes => {
  const format = useFormat();
  return (moment) => format.dateTime(new Date(moment), { dateStyle: "long", timeZone });
};
