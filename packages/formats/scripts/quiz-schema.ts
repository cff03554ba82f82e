import { toJsonSchema } from "../../content/scripts/emit-schemas.ts";
import { formatJson, type GeneratedFile } from "../../content/scripts/generated-file.ts";
import { quizFileSchema } from "../src/json/json.ts";

/** The JSON Schema (draft 2020-12) of what `json` writes. */
export function emitQuizSchema(): GeneratedFile {
  return {
    path: "schemas/quiz-file.schema.json",
    content: formatJson(toJsonSchema("quiz-file", quizFileSchema)),
  };
}
