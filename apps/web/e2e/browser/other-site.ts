import { createServer, type IncomingMessage } from "node:http";

/** Somebody else's site, on this machine: its host name and port differ from ours. */
export type OtherSite = { url: string; close: () => void };

type Answer = { html: string; headers?: Record<string, string> };

/** Starts a site that answers every request with `write`. To browsers, 127.0.0.1 and localhost are different sites. */
export const startOtherSite = (
  write: (request: IncomingMessage) => Answer,
  host = "127.0.0.1",
): Promise<OtherSite> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { html, headers = {} } = write(request);
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(html);
    });
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({
        url: `http://${host}:${port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });

/** A page of a blog with this content. */
export const blogPage = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A class blog</title>
<meta name="viewport" content="width=device-width"></head>
<body><main aria-label="Post"><h1>A class blog</h1>${body}</main></body></html>`;
