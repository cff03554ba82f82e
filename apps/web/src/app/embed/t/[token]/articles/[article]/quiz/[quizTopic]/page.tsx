import { FrameQuizStart } from "@/attempt/frame-start-page";

export { generateMetadata } from "@/app/articles/[article]/quiz/[quizTopic]/page";

type Props = PageProps<"/embed/t/[token]/articles/[article]/quiz/[quizTopic]">;

export default async function Page({ params, searchParams }: Props) {
  const [path, query] = await Promise.all([params, searchParams]);
  return <FrameQuizStart article={path.article} quizTopic={path.quizTopic} query={query} />;
}
