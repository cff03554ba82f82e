import { useFormat } from "@/i18n/use-format";

type Writes = (moment: number | string) => string;

/** Formats moments with day and hour, in the time zone of the assignment. */
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

/** Formats moments as dates only, where the hour does not matter. */
export const useDay = (timeZone: string): Writes => {
  const format = useFormat();
  return (moment) => format.dateTime(new Date(moment), { dateStyle: "long", timeZone });
};
