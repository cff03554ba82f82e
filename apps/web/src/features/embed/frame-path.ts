/** Where pages stand that other sites may put in a frame. */
const framed = "/embed/";

const prefix = /^\/embed\/t\/[A-Za-z0-9_-]{43}(?=\/|$)/;

/** Whether other sites may frame an address. */
export const isFramed = (path: string): boolean => path.startsWith(framed);

/**
 * What stands before the site's own paths within one visitor's frame: `/embed/t/<token>`. Empty everywhere else, so
 * that it can always be put before a path.
 */
export const framePrefix = (path: string): string => prefix.exec(path)?.[0] ?? "";

/** Whether an address would be within a visitor's frame, but holds no token that could be one. */
export const isNobodysFrame = (path: string): boolean =>
  path.startsWith(`${framed}t/`) && framePrefix(path) === "";

/** The frame's prefix of a token. */
export const prefixOf = (token: string): string => `${framed}t/${token}`;

/** The token in the address of a frame's page; undefined elsewhere. */
export const frameToken = (path: string): string | undefined => framePrefix(path).split("/")[3];
