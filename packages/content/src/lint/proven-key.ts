import { keyedParts } from "./keyed-parts.ts";
import type { QuestionRule } from "./rule.ts";

/** The stored proof decides every part of the question, and decides it as the key does. */
export const provenKey: QuestionRule = {
  id: "proven-key",
  source: "NBME",
  check(question) {
    const parts = keyedParts(question);
    const claimed = new Set(question.proof.claims.map((claim) => claim.part));
    return [
      ...[...parts.keys()].filter((part) => !claimed.has(part)).map((part) => `no claim decides "${part}"`),
      ...(question.interaction === "order" && question.key.length !== question.options.length
        ? ["the key does not order every option"]
        : []),
      ...question.proof.claims.flatMap(({ part, verdict }) => {
        const keyed = parts.get(part) ?? false;
        if (!parts.has(part) && (question.interaction !== "number-entry" || verdict === "true"))
          return [`the proof decides "${part}", which the question does not hold`];
        return verdict === String(keyed)
          ? []
          : [`"${part}" is ${keyed ? "" : "not "}keyed and proven ${verdict}`];
      }),
      ...([...parts.values()].includes(true) ? [] : ["nothing is keyed"]),
    ];
  },
};
