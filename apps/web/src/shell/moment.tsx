import { useFormat } from "@/i18n/use-format";

/** A moment in words, in the assignment's time zone, which it names. */
export const Moment = ({ at, timeZone }: { at: string; timeZone: string }) => {
  const format = useFormat();
  const words = format.dateTime(new Date(at), {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
  return <time dateTime={at}>{words}</time>;
};
