import { describe, expect, it } from "vitest";
import { apiRoutes } from "@/api/routes";
import { crossOriginAccess } from "./content-security-policy";

describe("who may load or frame an address", () => {
  it.each(apiRoutes.map(({ method, path, access }) => ({ method, path, access })))(
    "follows from its access: $access for $method $path",
    ({ path, access }) => {
      expect(crossOriginAccess(path.replaceAll(/\{\w+\}/g, "x"))).toBe(access === "public" ? "open" : "site");
    },
  );

  it.each([
    ["/", "site"],
    ["/api/v1/openapi.json", "open"],
    ["/api/v1/articles", "site"],
    ["/embed/will-of-victory/units", "framed"],
    ["/EMBED/will-of-victory/units", "site"],
    ["/embed", "site"],
    [`/embed/t/${"x".repeat(43)}/api/v1/attempts/x`, "framed"],
  ])("is decided by the path: %s is %s", (path, reach) => {
    expect(crossOriginAccess(path)).toBe(reach);
  });
});
