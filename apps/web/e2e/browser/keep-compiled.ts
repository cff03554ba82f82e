import { flushCompileCache } from "node:module";

// Node would keep what it has compiled at its end only. By the first of these moments a server has loaded the app, and on
// a machine that is very slow by the last.
for (const seconds of [4, 15, 60]) setTimeout(flushCompileCache, seconds * 1000).unref();
