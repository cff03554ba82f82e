/** The query of an address, as Next passes it to a page. */
export type Query = Record<string, string | string[] | undefined>;

/** Every value of that name. */
export const valuesOf = (query: Query, name: string): string[] => [query[name] ?? []].flat();

/** The first value of that name; undefined if there is none. */
export const valueOf = (query: Query, name: string): string | undefined => valuesOf(query, name)[0];

/** The path under which pages stand that other sites may put in a frame. */
const framedRoot = "/embed/";

const framePrefixPattern = /^\/embed\/t\/[A-Za-z0-9_-]{43}(?=\/|$)/;

/** Whether other sites may frame an address. */
export const isFramed = (path: string): boolean => path.startsWith(framedRoot);

/**
 * The prefix of the site's own paths within one visitor's frame: `/embed/t/<token>`. It is empty everywhere else, so
 * that it can be put before any path.
 */
export const framePrefix = (path: string): string => framePrefixPattern.exec(path)?.[0] ?? "";

/** Whether an address has the shape of one within a visitor's frame, but its token is malformed. */
export const isInvalidFrame = (path: string): boolean =>
  path.startsWith(`${framedRoot}t/`) && framePrefix(path) === "";

/**
 * Whether an address is one of a teacher's pages under a token. They are for browsers without cookies, and no other
 * site has a reason to frame them.
 */
export const isTeacherFrame = (path: string): boolean =>
  /^\/embed\/t\/[^/]+\/(?:assignments|manage)(?=\/|$)/.test(path);

const teachersPattern = /^(?:\/api\/v1)?\/assignments(?:\/|$)/;

/**
 * Whether an address, without its query, is of what teachers do with their assignments: it can be as much work as a whole
 * class, and has a process of its own. The stream of events is none, as it does nothing but wait.
 */
export const isTeachersPath = (path: string): boolean =>
  teachersPattern.test(path.slice(framePrefix(path).length)) && !path.endsWith("/events");

/** The prefix of the frame with this token. */
export const framePrefixOf = (token: string): string => `${framedRoot}t/${token}`;

/** The token in the address of a frame's page; undefined elsewhere. */
export const frameToken = (path: string): string | undefined => framePrefix(path).split("/")[3];

/** For the browser's own code: one of the site's paths, within the frame if the page is in one. */
export const framePath = (path: string): string => `${framePrefix(location.pathname)}${path}`;

/** The page of an article: its reading, or what it says claim by claim where nobody has retold it. */
export const articlePath = (article: string): string => `/articles/${article}`;

/** The page of what an article says, claim by claim. */
export const claimsPath = (article: string): string => `${articlePath(article)}/claims`;

/** The page with the reading of an attempt, which leads back to a question, if one is given. */
export const readingPageOf = (attemptId: string, number?: number): string =>
  `/attempts/${attemptId}/reading${number === undefined ? "" : `?${backTo(number)}`}`;

/** The query by which that page leads back to a question. */
export const backTo = (number: number): string => `back=${number}`;

/** The facts in the address of a reading, whose sentences are marked. */
export const readMarks = (facts: string | undefined): string[] =>
  (facts ?? "").split(".").filter((fact) => /^[A-Z]\d{1,3}[a-z]?$/.test(fact));

/**
 * The address of a reading with the sentences marked that tell facts.
 *
 * @param page the address of the page that has the reading, with its query if it has one.
 */
export const markedPath = (page: string, facts: readonly string[]): string => {
  if (facts.length === 0) return page;
  return `${page}${page.includes("?") ? "&" : "?"}facts=${[...new Set(facts)].join(".")}`;
};
