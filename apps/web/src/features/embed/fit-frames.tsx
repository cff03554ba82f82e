"use client";

import { useEffect } from "react";
import { heightMessage } from "./height-message";
import { pageMessage } from "./page-message";

const typeOf = (data: unknown): unknown =>
  typeof data === "object" && data !== null && "type" in data ? data.type : undefined;

const readHeight = (data: unknown): number => {
  if (typeOf(data) !== heightMessage || typeof data !== "object" || data === null || !("height" in data))
    return 0;
  return typeof data.height === "number" && data.height < 20_000 ? data.height : 0;
};

/** Does for our own frames on this page what the snippet does on other sites: they fit, and a new page shows its top. */
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
