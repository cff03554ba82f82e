import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { commonHeaders, crossOriginHeaders } from "./src/http/security-headers.ts";

const distDir = process.env["NEXT_DIST_DIR"];

const listHeaders = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  // A second build folder lets a test build stand beside a running one.
  distDir: distDir ?? ".next",
  // tsconfig.json reads the route types of `.next` alone; other build folders are not type-checked.
  typescript: { ignoreBuildErrors: distDir !== undefined },
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
  // Twice what any handler accepts: the proxy would otherwise keep up to 10 MB of each body in memory.
  experimental: { proxyClientMaxBodySize: "2mb" },
  headers: async () => [
    { source: "/:path*", headers: listHeaders(commonHeaders) },
    // The proxy says it of every other address, and does not see the built files.
    { source: "/_next/static/:path*", headers: listHeaders(crossOriginHeaders.site) },
  ],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
