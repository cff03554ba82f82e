"use client";

import { useEffect, useRef } from "react";
import { framePrefix } from "./frame-path";
import { pageMessage, type PageMessage } from "./page-message";
import { usePath } from "./use-path";

/** Whether the page before this one was in the frame too. Where other pages came from is not told, and not asked. */
const isFollowing = (): boolean => {
  if (!document.referrer) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && framePrefix(pathname) !== "";
};

/** Leads to the top of a page in a frame. A frame that fits itself does not scroll: the page around it must. */
const showTop = (): void => {
  const message: PageMessage = { type: pageMessage };
  window.parent.postMessage(message, "*");
  // Where no script listens, some browsers scroll the page around by themselves.
  document.querySelector("h1")?.scrollIntoView({ block: "nearest", behavior: "instant" });
};

/** Tells the page around the frame of each page and question but the first, which nobody has scrolled past. */
export const ReportPage = () => {
  const path = usePath();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = path;
    if (window.parent === window || before === path) return;
    if (before !== undefined || isFollowing()) showTop();
  }, [path]);
  return null;
};
