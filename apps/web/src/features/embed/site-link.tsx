"use client";

import type { ComponentProps } from "react";
import { isFramed } from "./frame-path";
import { usePath } from "./use-path";

const newTab = { target: "_blank", rel: "noopener noreferrer" };

/** A link to a page that no other site may frame: from a frame it opens in a tab of its own. */
export const SiteLink = ({ children, ...rest }: ComponentProps<"a">) => (
  <a {...rest} {...(isFramed(usePath()) && newTab)}>
    {children}
  </a>
);
