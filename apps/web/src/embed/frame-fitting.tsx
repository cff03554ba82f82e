"use client";

import { useEffect, useRef } from "react";
import { framePrefix } from "@/addresses";
import { usePagePath } from "@/shell/frame-link";
import { isJsonObject } from "@/shell/json-object";
import { heightMessage, type HeightMessage, pageMessage, type PageMessage } from "./frame-messages";

const typeOf = (data: unknown): unknown => (isJsonObject(data) ? data["type"] : undefined);

const readHeight = (data: unknown): number => {
  const height = isJsonObject(data) && typeOf(data) === heightMessage ? data["height"] : undefined;
  return typeof height === "number" && height < 20_000 ? height : 0;
};

/**
 * Does for our own frames on this page what the snippet does on other sites: fits them, and scrolls to the top of a new
 * page.
 */
export const FitFrames = () => {
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
      if (origin !== location.origin) return;
      const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
      if (!frame) return;
      const height = readHeight(data);
      if (height > 0) frame.height = String(height);
      const isAbove = frame.getBoundingClientRect().top < 0;
      if (typeOf(data) === pageMessage && isAbove) frame.scrollIntoView({ behavior: "instant" });
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  return null;
};

/** Sends the height of this page to the page around the frame, now and whenever it changes. */
export const ReportHeight = () => {
  useEffect(() => {
    if (window.parent === window) return undefined;
    const tell = (): void => {
      const message: HeightMessage = {
        type: heightMessage,
        height: Math.ceil(document.body.getBoundingClientRect().height),
      };
      window.parent.postMessage(message, "*");
    };
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return null;
};

/** Whether the page before this one was in the frame too. The browser does not say where else a page came from. */
const isLaterPage = (): boolean => {
  if (!document.referrer) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && framePrefix(pathname) !== "";
};

/** Scrolls to the top of a page in a frame. A frame that is fitted does not scroll, so the page around it must. */
const scrollToTop = (): void => {
  const message: PageMessage = { type: pageMessage };
  window.parent.postMessage(message, "*");
  // If no script listens, some browsers scroll the page around by themselves.
  document.querySelector("h1")?.scrollIntoView({ block: "nearest", behavior: "instant" });
};

/** Reports each page and question to the page around the frame, except the first, past which nobody has scrolled. */
export const ReportPage = () => {
  const path = usePagePath();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const before = shown.current;
    shown.current = path;
    if (window.parent === window || before === path) return;
    if (before !== undefined || isLaterPage()) scrollToTop();
  }, [path]);
  return null;
};
