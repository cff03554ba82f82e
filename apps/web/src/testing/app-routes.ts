import { apiRoutes } from "@/api/routes";

type Context = { params: Promise<Record<string, string>> };
type RouteModule = Record<string, (request: Request, context: Context) => Promise<Response> | Response>;

const files = import.meta.glob<RouteModule>("../app/**/route.ts");

/** The address of a route file: `/api/v1/attempts/{id}`. */
const addressOf = (file: string): string =>
  file
    .replace("../app", "")
    .replace("/route.ts", "")
    .replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}");

const patternOf = (file: string): RegExp =>
  new RegExp(
    `^${file
      .replace("../app", "")
      .replace("/route.ts", "")
      .replaceAll(".", "\\.")
      .replaceAll(/\[\\\.\\\.\\\.(\w+)\]/g, "(?<$1>.+)")
      .replaceAll(/\[(\w+)\]/g, "(?<$1>[^/]+)")}$`,
  );

/**
 * How unspecific an address is: one with a folder for all the rest is less specific than one with any number of single
 * parameters, and the less so the earlier the rest begins.
 */
const generality = (file: string): number => {
  const rest = file.indexOf("[...");
  return rest === -1 ? file.split("[").length : 1000 - rest;
};

/** Every route file of the app, the more specific ones first, as Next matches them. */
const routeFiles = Object.entries(files)
  .map(([file, load]) => ({ file, address: addressOf(file), pattern: patternOf(file), load }))
  .toSorted((a, b) => generality(a.file) - generality(b.file));

/** Every address that the app answers at: those of its route files, and those of the table that one of them serves. */
export const appRoutes = [
  ...routeFiles.filter(({ file }) => !file.includes("/api/v1/[...")).map(({ address }) => ({ address })),
  ...[...new Set(apiRoutes.map(({ path }) => path))].map((address) => ({ address })),
];

/** The methods that may change something. */
const changing = ["POST", "PUT", "PATCH", "DELETE"] as const;

/**
 * Every method of every address that may change something: of the route files, and of the table that some of them
 * serve, within a frame too.
 */
export async function loadChangingRoutes(): Promise<{ method: string; address: string }[]> {
  const table = apiRoutes.filter(({ method }) => method !== "GET");
  const served = table.flatMap(({ method, path }) => [
    { method, address: path },
    { method, address: `/embed/t/{token}${path}` },
  ]);
  const ofFiles = await Promise.all(
    routeFiles.map(async ({ address, load }) => {
      const handlers = await load();
      return changing.flatMap((method) => (handlers[method] === undefined ? [] : [{ method, address }]));
    }),
  );
  return [...ofFiles.flat(), ...served];
}

/** Answers a request with the app's own route files, as Next would. */
export async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const route = routeFiles.find(({ pattern }) => pattern.test(path));
  const handler = (await route?.load())?.[request.method];
  if (route === undefined || handler === undefined) return new Response(null, { status: 404 });
  const groups = route.pattern.exec(path)?.groups ?? {};
  const params = Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
  return handler(request, { params: Promise.resolve(params) });
}
