import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const distDir = process.env["NEXT_DIST_DIR"];

const config: NextConfig = {
  // A second build folder lets a test build stand beside a running one.
  distDir: distDir ?? ".next",
  // tsconfig.json reads the route types of `.next` alone; other build folders are not type-checked.
  typescript: { ignoreBuildErrors: distDir !== undefined },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  transpilePackages: ["@wellread/content", "@wellread/assessment"],
  serverExternalPackages: ["pg"],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
