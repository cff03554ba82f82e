import { useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/** False on the server and during hydration, true afterwards: for controls that need JavaScript. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
