import { useFormatter } from "next-intl";

/** A moment in words, in the assignment's time zone, which it names. */
export const Moment = ({ at, timeZone }: { at: string; timeZone: string }) => {
  const format = useFormatter();
  const words = format.dateTime(new Date(at), {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "long",
  });
  return <time dateTime={at}>{words}</time>;
};
