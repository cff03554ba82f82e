import { notFound } from "next/navigation";
import { secretSchema } from "@/server/identity/secret";

export default async function FrameLayout({ params, children }: LayoutProps<"/embed/t/[token]">) {
  if (!secretSchema.safeParse((await params).token).success) notFound();
  return children;
}
