"use client";

import { useEffect } from "react";
import { heightMessage } from "./height-message";

const readHeight = (data: unknown): number => {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return 0;
  return data.type === heightMessage && typeof data.height === "number" ? data.height : 0;
};

/** Makes our own frames on this page as high as they say they are, as the snippet does on other sites. */
export const FitFrames = () => {
  useEffect(() => {
    const fit = ({ origin, source, data }: MessageEvent<unknown>): void => {
      const height = readHeight(data);
      if (origin !== location.origin || height <= 0 || height >= 20_000) return;
      const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
      if (frame) frame.height = String(height);
    };
    addEventListener("message", fit);
    return () => removeEventListener("message", fit);
  }, []);
  return null;
};
