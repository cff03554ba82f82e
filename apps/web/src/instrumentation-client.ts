import { isBuiltScript } from "./shell/built-script";

type Policies = {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown;
};

declare global {
  interface Window {
    /** Where the browser has Trusted Types. */
    readonly trustedTypes?: Policies;
  }
}

// Runs before any page comes to life. The policy of `require-trusted-types-for` lets scripts be loaded by
// scripts only from our own build, and text become HTML not at all.
window.trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (isBuiltScript(address, window.location.origin) ? address : null),
});
