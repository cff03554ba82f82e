"use client";

import { framePrefix } from "./frame-path";
import { usePath } from "./use-path";

/** Writes one of the site's paths so that it stays where the page is: within its frame, or on the site. */
export const useOwnPath = (): ((path: string) => string) => {
  const prefix = framePrefix(usePath());
  return (path) => `${prefix}${path}`;
};
