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
 * parameters.
 */
const generality = (file: string): number =>
  file.split("[").length + (file.includes("[...") ? file.length : 0);

/** Every route file of the app, the more specific ones first, as Next matches them. */
export const appRoutes = Object.entries(files)
  .map(([file, load]) => ({ file, address: addressOf(file), pattern: patternOf(file), load }))
  .toSorted((a, b) => generality(a.file) - generality(b.file));

/** Answers a request with the app's own route files, as Next would. */
export async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const route = appRoutes.find(({ pattern }) => pattern.test(path));
  const handler = (await route?.load())?.[request.method];
  if (route === undefined || handler === undefined) return new Response(null, { status: 404 });
  const groups = route.pattern.exec(path)?.groups ?? {};
  const params = Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
  return handler(request, { params: Promise.resolve(params) });
}
