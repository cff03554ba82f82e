"use client";

import type { ComponentProps } from "react";
import { useOwnPath } from "./use-own-path";

/** A form of the quiz. In a frame what it sends, and where that leads, stays in the frame. */
export const OwnForm = ({ action, ...rest }: ComponentProps<"form"> & { action: string }) => (
  <form {...rest} action={useOwnPath()(action)} />
);
