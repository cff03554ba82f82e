import "server-only";

/** What no other part takes: the descriptions of the API itself, and what tells whether the server runs. */
const more = "More";

/** The part of the API that an address belongs to, by what it starts with: the first row that fits. */
const starts: [start: string, tag: string][] = [
  ["/api/v1/articles", "Articles"],
  ["/api/v1/attempts", "Attempts"],
  ["/api/v1/a/", "Joining"],
  ["/api/v1/assignments/{id}/students", "Students"],
  ["/api/v1/assignments/{id}/results", "Results"],
  ["/api/v1/assignments/{id}/regrades", "Results"],
  ["/api/v1/assignments/{id}/export", "Results"],
  ["/api/v1/assignments", "Assignments"],
];

export const tagOf = (path: string): string => starts.find(([start]) => path.startsWith(start))?.[1] ?? more;

/** Every part, in the order in which a newcomer meets them. */
export const apiTags = ["Articles", "Attempts", "Joining", "Assignments", "Students", "Results", more];
