"use client";

import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;
const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells the time zone that the teacher's clock is in. Without JavaScript it says nothing, and the settings ask. */
export const TimeZoneField = () => {
  const zone = useSyncExternalStore(never, here, () => "");
  return zone === "" ? null : <input type="hidden" name="timeZone" value={zone} />;
};
