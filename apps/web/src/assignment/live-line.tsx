"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useFormat } from "@/i18n/use-format";
import { type Freshness, watchLive } from "./live-watch";
import { type AssignmentStatus, readStatus } from "./assignment-status";

/** Milliseconds after which the server is asked again at the latest, as long timers are not kept exactly. */
const longest = 60 * 60_000;
/** Milliseconds by which a response may name an earlier second than it is. */
const rounding = 1000;

type Live<T> = {
  first: T;
  read: () => Promise<T>;
  /** The moments at which something changes by itself, in milliseconds since 1970. */
  times: readonly number[];
};

/** Something of an assignment, kept up to date where JavaScript runs; `freshness` is undefined before that. */
export const useLive = <T extends { at: string }>(
  id: string,
  { first, read, times }: Live<T>,
): { shown: T; freshness: Freshness | undefined } => {
  const [found, setFound] = useState(first);
  const [freshness, setFreshness] = useState<Freshness>();
  const reading = useRef(read);
  const look = useRef<() => void>(undefined);
  useEffect(() => {
    const watch = watchLive(id, {
      read: () => reading.current(),
      // An older response may arrive after a newer one.
      onRead: (next) => setFound((known) => (next.at < known.at ? known : next)),
      onFreshness: setFreshness,
    });
    look.current = watch.look;
    return watch.stop;
  }, [id]);

  // The page may have been refreshed since.
  const shown = first.at > found.at ? first : found;
  const next = Math.min(...times.filter((time) => time > Date.parse(shown.at)));
  useEffect(() => {
    if (next === Infinity) return undefined;
    const left = Math.min(next - Date.parse(shown.at) + rounding, longest);
    const timer = setTimeout(() => look.current?.(), left);
    return () => clearTimeout(timer);
  }, [next, shown.at]);
  return { shown, freshness };
};

type LineProps = { freshness: Freshness | undefined; at: string; timeZone: string };

/**
 * Says whether the page keeps itself up to date; if not, since when. Both texts stand in elements of their own, and the
 * time outside of what is announced, so that it is not read out again and again.
 */
export const LiveLine = ({ freshness, at, timeZone }: LineProps) => {
  const t = useTranslations("assign.live");
  const format = useFormat();
  const isOld = freshness === "lost" || freshness === "asking";
  const time = format.dateTime(new Date(at), {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
  return (
    <p className="hint">
      <span aria-live="polite">{t(freshness ?? "reload")}</span>{" "}
      {isOld && <time dateTime={at}>{t("updated", { time })}</time>}
    </p>
  );
};

type FollowProps = { id: string; first: AssignmentStatus; times: readonly number[]; timeZone: string };

/** Refreshes the projector's page when what it shows changes; says so while it cannot. */
export const FollowScreen = ({ id, first, times, timeZone }: FollowProps) => {
  const router = useRouter();
  const { shown, freshness } = useLive(id, { first, read: () => readStatus(id), times });
  useEffect(() => {
    if (shown.screen !== first.screen) router.refresh();
  }, [shown, first.screen, router]);
  return (
    (freshness === "lost" || freshness === "asking") && (
      <LiveLine freshness={freshness} at={shown.at} timeZone={timeZone} />
    )
  );
};
