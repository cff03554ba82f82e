import { formatJson, type GeneratedFile, toJsonSchema } from "../../content/scripts/json-schemas.ts";
import { quizFileSchema } from "../src/json/json.ts";

/** The JSON Schema (draft 2020-12) of what `json` writes. */
export function emitQuizSchema(): GeneratedFile {
  return {
    path: "schemas/quiz-file.schema.json",
    content: formatJson(toJsonSchema("quiz-file", quizFileSchema)),
  };
}
