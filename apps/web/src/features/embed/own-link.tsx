"use client";

import type { ComponentProps } from "react";
import { useOwnPath } from "./use-own-path";

/** A link to where the quiz goes on. In a frame it stays in the frame. */
export const OwnLink = ({ href, children, ...rest }: ComponentProps<"a"> & { href: string }) => (
  <a {...rest} href={useOwnPath()(href)}>
    {children}
  </a>
);
