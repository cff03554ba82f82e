import { expect, it } from "vitest";
import { revokeSecret, rotateSecret } from "@/assignment/links.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { answer } from "@/testing/app-routes";
import { assign, type Made, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

/** Opens the stream of an assignment; gives what comes, piece by piece. */
async function open({ id }: Made, visitor: Visitor) {
  const request = new Request(`http://localhost:3000/api/v1/assignments/${id}/events`, {
    headers: { host: "localhost:3000", cookie: visitor.cookie ?? "" },
  });
  const response = await answer(request);
  const reader = response.body?.getReader();
  const next = async (): Promise<string | undefined> => {
    const piece = await reader?.read();
    return piece?.done === false ? new TextDecoder().decode(piece.value) : undefined;
  };
  return { response, next, close: () => reader?.cancel() };
}

describeEachDatabase("the events of an assignment", () => {
  it("come at once and after each change, to anyone who holds it", async () => {
    const made = await assign();
    const { response, next, close } = await open(made, made.teacher);
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(await next()).toMatch(/event: change/);
    await take(made.code, "Mira");
    expect(await next()).toBe("event: change\ndata: {}\n\n");
    await close();
  });

  it("end for anyone who no longer holds it", async () => {
    const made = await assign();
    const link = await rotateSecret(made.id, "results", secretOf(made.teacher));
    const reader = new Visitor();
    if (!link.ok) throw new Error(link.error.code);
    await reader.submit("/manage/session", [["secret", link.value.path]]);
    const { next } = await open(made, reader);
    await next();
    await revokeSecret(made.id, "results", ownerOfVisitor(made.teacher));
    expect(await next()).toBeUndefined();
  });
});
