import { useFormatter } from "next-intl";

/** Writes moments as a teacher in that time zone reads them. */
export const useMoment = (timeZone: string): ((moment: number | string) => string) => {
  const format = useFormatter();
  return (moment) =>
    format.dateTime(new Date(moment), {
      weekday: "short",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
      timeZoneName: "short",
    });
};
