"use client";

import { useEffect } from "react";
import { heightMessage, type HeightMessage } from "./height-message";

/** Tells the page around the frame how high this one is, now and whenever it changes. */
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
