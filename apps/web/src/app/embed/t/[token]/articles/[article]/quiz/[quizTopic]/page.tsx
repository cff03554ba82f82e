import { ShowFrameStart } from "@/features/embed/show-frame-start";

export { generateMetadata } from "@/app/articles/[article]/quiz/[quizTopic]/page";

type Props = PageProps<"/embed/t/[token]/articles/[article]/quiz/[quizTopic]">;

export default async function Page({ params, searchParams }: Props) {
  const [path, query] = await Promise.all([params, searchParams]);
  return <ShowFrameStart article={path.article} quizTopic={path.quizTopic} query={query} />;
}
