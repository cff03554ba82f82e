import type { ReactNode } from "react";
import { OwnForm } from "@/features/embed/own-form";
import { joinPath } from "./join-path";

type Props = { code: string; plain?: boolean; children: ReactNode };

/** A button that makes this browser forget its student; what was answered stays. */
export const LeaveForm = ({ code, plain = false, children }: Props) => (
  <OwnForm method="post" action={joinPath(code, "leave")}>
    <button className={plain ? "button button--plain" : "button button--quiet"}>{children}</button>
  </OwnForm>
);
