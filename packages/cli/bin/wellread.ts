#!/usr/bin/env node
import { run } from "../src/run.ts";

// A reader such as `head` closes the pipe when it has seen enough: that is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
});

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  width: Math.min(process.stdout.columns ?? 110, 140),
});
