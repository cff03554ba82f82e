"use client";

import type { Response } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { AnswerControl } from "@/attempt/interactions/answer-control";

const nothing = () => undefined;

/**
 * The controls by which a student answers, for the teacher to give the right answer. The form around it sends the
 * fields.
 */
export const KeyControl = ({ question, answer }: { question: PublicAskedQuestion; answer: Response }) => (
  <AnswerControl question={question} response={answer} onAnswer={nothing} />
);
