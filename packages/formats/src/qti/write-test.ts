import { element, type Element } from "../element.ts";
import type { QuizInfo } from "../exporter.ts";
import { inDialect, type Dialect } from "./dialect.ts";

/** An item's file, by its question. */
export const pathOf = (id: string) => `items/${id}.xml`;

/** The test over the items: in their order, one attempt each, feedback after it, the sum of their points. */
export function writeTest(ids: readonly string[], quiz: QuizInfo, dialect: Dialect): Element {
  const references = ids.map((id) => element("assessmentItemRef", [], { identifier: id, href: pathOf(id) }));
  const section = element("assessmentSection", references, {
    identifier: "questions",
    title: quiz.title,
    visible: "false",
  });
  const control = element("itemSessionControl", [], { maxAttempts: "1", showFeedback: "true" });
  const sum = element("sum", [element("testVariables", [], { variableIdentifier: "SCORE" })]);
  const root = element(
    "assessmentTest",
    [
      element("outcomeDeclaration", [], { identifier: "SCORE", cardinality: "single", baseType: "float" }),
      element("testPart", [control, section], {
        identifier: "part",
        navigationMode: "nonlinear",
        submissionMode: "individual",
      }),
      element("outcomeProcessing", [element("setOutcomeValue", [sum], { identifier: "SCORE" })]),
    ],
    { identifier: quiz.identifier, title: quiz.title },
  );
  return inDialect(root, dialect);
}
