import type { QuizTopic } from "@wellread/assessment";
import type { StartAddress } from "@/features/take/start/start-address";

/** What can be put on the page of another site. */
export type Embedded =
  | { kind: "quiz"; article: string; topic: QuizTopic; address: StartAddress }
  | { kind: "assignment"; code: string };

const query = ({ seed, questions, bank }: StartAddress): string => {
  const asked = Object.entries({ seed, questions, bank }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return asked.length === 0 ? "" : `?${new URLSearchParams(asked).toString()}`;
};

/** The path that an iframe shows. */
export const embedPath = (embedded: Embedded): string =>
  embedded.kind === "assignment"
    ? `/embed/a/${embedded.code}`
    : `/embed/${embedded.article}/${embedded.topic}${query(embedded.address)}`;

/** The path of the same on the site, for who would rather go there. */
export const sitePath = (embedded: Embedded): string =>
  embedded.kind === "assignment"
    ? `/a/${embedded.code}`
    : `/articles/${embedded.article}/quiz/${embedded.topic}${query(embedded.address)}`;
