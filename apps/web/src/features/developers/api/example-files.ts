import { sampleGift } from "@/features/own-questions/sample-gift";

/** A file of text that a request sends as its body. */
export type ExampleFile = { name: string; text: string };

/** A file for each operation whose body is one, by the operation's id. */
export const exampleFiles: Readonly<Record<string, ExampleFile>> = {
  addOwnQuestions: { name: "questions.gift", text: sampleGift },
};
