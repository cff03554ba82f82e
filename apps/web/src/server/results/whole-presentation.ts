import "server-only";
import { presentationSchema, type Presentation } from "@wellread/assessment";
import type { Interaction, AskedQuestion, AskedQuestionOf } from "@wellread/content";

const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);

type Shown = { [I in Interaction]: (question: AskedQuestionOf<I>) => object };

const plain = ({ options }: { options: readonly { id: string }[] }) => ({ options: idsOf(options) });
const none = () => ({});

const shown: Shown = {
  choice: plain,
  "true-false-set": plain,
  "multiple-response": plain,
  match: ({ options }) => ({ sources: idsOf(options.sources), targets: idsOf(options.targets) }),
  order: plain,
  "text-entry": none,
  "number-entry": none,
  "inline-choice": ({ options }) => ({
    gaps: options.map((gap) => ({ id: gap.id, options: idsOf(gap.options) })),
  }),
};

const showAs = <I extends Interaction>(interaction: I, question: AskedQuestionOf<I>): object =>
  shown[interaction](question);

/** A presentation of everything that a question has, whichever part of its pool students are shown. */
export const wholePresentation = (question: AskedQuestion): Presentation =>
  presentationSchema.parse({
    interaction: question.interaction,
    question: question.id,
    ...showAs(question.interaction, question),
  });
