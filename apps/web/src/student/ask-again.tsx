"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Milliseconds before a page asks for its turn again; a class that waits asks at different moments. */
const shortest = 2000;
const spread = 2000;

/** Asks for the page again until its turn has come. */
export const AskAgain = () => {
  const router = useRouter();
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
  return null;
};
