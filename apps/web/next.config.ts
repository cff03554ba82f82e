import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { commonHeaders, crossOriginHeaders } from "./src/http/security-headers.ts";

const distDir = process.env["NEXT_DIST_DIR"];

const listHeaders = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  // A second build folder lets a test build stand beside a running one.
  distDir: distDir ?? ".next",
  // `typecheck` asks the same of the same files: once is enough.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  transpilePackages: ["@wellread/content", "@wellread/assessment", "@wellread/formats"],
  serverExternalPackages: ["pg", "rate-limiter-flexible"],
  // A handler cannot render with the site's styles: it serves them as they are written.
  turbopack: {
    rules: {
      "*.md": { condition: { query: "?raw" }, type: "text" },
      "*.css": { condition: { query: "?raw" }, type: "text" },
      // The examples that developers read are the files that tests run.
      "*.ts": { condition: { query: "?raw" }, type: "text" },
    },
  },
  experimental: {
    // Twice what any handler accepts: the proxy would otherwise keep up to 10 MB of each body in memory.
    proxyClientMaxBodySize: "2mb",
    // The server's code is left as readable as it was written: its errors tell where they come from without source
    // maps, and both would take as long as all else of a build.
    turbopackMinify: { server: false },
    turbopackSourceMaps: false,
  },
  headers: async () => [
    { source: "/:path*", headers: listHeaders(commonHeaders) },
    // The proxy says it of every other address, and does not see the built files.
    { source: "/_next/static/:path*", headers: listHeaders(crossOriginHeaders.site) },
    // Pages name it with a digest of what it holds. A browser may ask for it at each question, which has an address of
    // its own, unless it may keep it.
    { source: "/icon.svg", headers: listHeaders({ "Cache-Control": "public, max-age=31536000, immutable" }) },
  ],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
