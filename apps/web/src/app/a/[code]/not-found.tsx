import { EntryPage } from "@/features/join/entry-page";
import { typedCode } from "@/features/join/typed-code";
import { pagePath } from "@/server/identity/page-path";

// A code that nobody has and one whose assignment was deleted are the same page: it is made of the address alone.
export default async function NotFound() {
  return <EntryPage wrong typed={typedCode(await pagePath())} />;
}
