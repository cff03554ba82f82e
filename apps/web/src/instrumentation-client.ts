import { isBuiltScript } from "./shell/built-script";

type Policies = {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown;
};

declare global {
  interface Window {
    /** Only if the browser has Trusted Types. */
    readonly trustedTypes?: Policies;
  }
}

// Runs before any page hydrates. Under `require-trusted-types-for`, this policy lets scripts load only scripts of our
// own build, and never lets text become HTML.
window.trustedTypes?.createPolicy("default", {
  createScriptURL: (address) => (isBuiltScript(address, window.location.origin) ? address : null),
});
