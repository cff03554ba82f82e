/** The query of an address, as Next passes it to a page. */
export type Query = Record<string, string | string[] | undefined>;

/** Every value of that name. */
export const valuesOf = (query: Query, name: string): string[] => [query[name] ?? []].flat();

/** The first value of that name; undefined if there is none. */
export const valueOf = (query: Query, name: string): string | undefined => valuesOf(query, name)[0];
