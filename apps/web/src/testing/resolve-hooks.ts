import { existsSync } from "node:fs";
import { enableCompileCache, registerHooks } from "node:module";

// Lets a process of plain Node run the server's own modules, resolved as the bundler does: `@/…`, imports without an
// extension, JSON, and `server-only`, which throws outside of a bundle.
const source = new URL("../", import.meta.url);

const withExtension = (url: URL): string => (existsSync(url) ? url.href : `${url.href}.ts`);

// The first process compiles the app for those after it.
enableCompileCache();

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === "server-only") return { url: "data:text/javascript,", shortCircuit: true };
    if (specifier === "next/headers") return next("next/headers.js", context);
    if (specifier.startsWith("@/")) return next(withExtension(new URL(specifier.slice(2), source)), context);
    if (specifier.startsWith(".") && context.parentURL?.startsWith(source.href)) {
      return next(withExtension(new URL(specifier, context.parentURL)), context);
    }
    return next(specifier, context);
  },
  // Node loads JSON only where the import says that it is.
  load: (url, context, next) =>
    url.endsWith(".json")
      ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: "json" } })
      : next(url, context),
});
