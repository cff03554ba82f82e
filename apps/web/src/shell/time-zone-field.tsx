"use client";

import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Sends the time zone of the teacher's clock. Without JavaScript it sends none, and the teacher picks one in the
 * settings.
 */
export const TimeZoneField = () => {
  const zone = useSyncExternalStore(never, here, () => "");
  return zone === "" ? null : <input type="hidden" name="timeZone" value={zone} />;
};
