"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps, ReactNode } from "react";
import { framePrefix, isFramed } from "@/addresses";

/** The path of the page. Next has none if a part of a page is rendered by itself, as in tests. */
export const usePagePath = (): string => {
  const path: string | null = usePathname();
  return path ?? "/";
};

/** Writes one of the site's paths so that it stays where the page is: within its frame, or on the site. */
const useFramePath = (): ((path: string) => string) => {
  const prefix = framePrefix(usePagePath());
  return (path) => `${prefix}${path}`;
};

/** A form of the quiz. In a frame, the request and the page that follows stay in the frame. */
export const FrameForm = ({ action, ...rest }: ComponentProps<"form"> & { action: string }) => (
  <form {...rest} action={useFramePath()(action)} />
);

/** A link to another page of the quiz. In a frame, it stays in the frame. */
export const FrameLink = ({ href, children, ...rest }: ComponentProps<"a"> & { href: string }) => (
  <a {...rest} href={useFramePath()(href)}>
    {children}
  </a>
);

/** What only works on the site itself, where there are cookies: in a frame it is left out. */
export const SiteOnly = ({ children }: { children: ReactNode }) => !isFramed(usePagePath()) && children;

const newTab = { target: "_blank", rel: "noopener noreferrer" };

/** A link to a page that no other site may frame; from a frame it opens in a new tab. */
export const SiteLink = ({ children, ...rest }: ComponentProps<"a">) => (
  <a {...rest} {...(isFramed(usePagePath()) && newTab)}>
    {children}
  </a>
);
