import { notFound } from "next/navigation";
import { secretSchema } from "@/identity/identity";

export default async function FrameLayout({ params, children }: LayoutProps<"/embed/t/[token]">) {
  if (!secretSchema.safeParse((await params).token).success) notFound();
  return children;
}
