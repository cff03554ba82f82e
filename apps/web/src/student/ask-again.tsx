"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { usePagePath } from "@/shell/frame-link";

/** Milliseconds before a page asks for its turn again; a class that waits asks at different moments. */
const shortest = 2000;
const spread = 2000;

/** Asks for the page again until its turn has come; without JavaScript, this link does. */
export const AskAgain = ({ children }: { children: ReactNode }) => {
  const router = useRouter();
  const path = usePagePath();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(
        () => {
          router.refresh();
          wait();
        },
        shortest + Math.random() * spread,
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [router]);
  return (
    <a className="button" href={path}>
      {children}
    </a>
  );
};
