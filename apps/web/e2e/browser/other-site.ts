import { createServer, type IncomingMessage } from "node:http";

/** A site of somebody else's, on this machine: another host name and another port than ours. */
export type OtherSite = { url: string; close: () => void };

type Answer = { html: string; headers?: Record<string, string> };

/** Starts a site that answers every request by `write`. Browsers take 127.0.0.1 and localhost for different sites. */
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

/** A blog's page with something in it. */
export const blogPage = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A class blog</title>
<meta name="viewport" content="width=device-width"></head>
<body><main aria-label="Post"><h1>A class blog</h1>${body}</main></body></html>`;
