import type { Feedback } from "@wellread/content";
import { Pilcrow } from "@/features/shell/pilcrow";

/** What the article says, with the paragraphs that say it. */
export const FeedbackText = ({ article, feedback }: { article: string; feedback: Feedback }) => (
  <>
    <bdi>{feedback.text}</bdi>
    {feedback.paragraphs.map((paragraph) => (
      <span key={paragraph}>
        {" "}
        <Pilcrow article={article} paragraph={paragraph} />
      </span>
    ))}
  </>
);
