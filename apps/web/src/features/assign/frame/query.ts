/** The query part of an address, as Next gives it. */
export type Query = Record<string, string | string[] | undefined>;

/** Every value of that name. */
export const valuesOf = (query: Query, name: string): string[] => [query[name] ?? []].flat();

/** The first value of that name, if there is one. */
export const valueOf = (query: Query, name: string): string | undefined => valuesOf(query, name)[0];
