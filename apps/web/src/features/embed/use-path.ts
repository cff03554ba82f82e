"use client";

import { usePathname } from "next/navigation";

/** The path of the page. Next knows none where a part is rendered by itself, as tests do. */
export const usePath = (): string => {
  const path: string | null = usePathname();
  return path ?? "/";
};
