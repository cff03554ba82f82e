"use client";

import shell from "../../messages/en/shell.json";
import "./globals.css";

/** Replaces the layout itself, so it gets neither a locale nor messages from it: these words come with the page. */
export default function GlobalErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="page stack">
          <title>{shell.error.title}</title>
          <h1>{shell.error.title}</h1>
          <p>{shell.error.body}</p>
          <p>
            <button className="button" type="button" onClick={() => retry()}>
              {shell.error.retry}
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
