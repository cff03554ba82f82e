"use client";

import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/** False on the server and while hydrating, true after: for what makes no sense without JavaScript. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
