"use client";

import type { ComponentProps } from "react";
import { FrameForm } from "@/shell/frame-link";
import { forgetAnswers, keptAnswers } from "./kept-answers";

type Props = ComponentProps<typeof FrameForm> & {
  /** The attempt whose answers are forgotten; without it, those of every attempt on this device. */
  attemptId?: string;
};

/** A form after which no answer that was not saved is left on this device. */
export const ForgettingForm = ({ attemptId, ...rest }: Props) => (
  <FrameForm
    {...rest}
    onSubmit={() => (attemptId === undefined ? forgetAnswers() : keptAnswers(attemptId).clear())}
  />
);
