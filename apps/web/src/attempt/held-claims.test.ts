import type { FeedbackRelease } from "@wellread/assessment";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { ownerOf, readSecret } from "@/identity/identity";
import { assign, take } from "@/testing/assign";
import { start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { findHeldAttempt } from "./held-claims.server";

const article = "will-of-victory";

const heldOf = ({ cookie }: Visitor) => {
  const secret = readSecret(cookie?.split("=")[1]);
  return findHeldAttempt(article, secret && ownerOf(secret));
};

describeEachDatabase("the claims of an article", () => {
  it.each<[FeedbackRelease, boolean]>([
    ["on-submission", false],
    ["after-closing", true],
    ["never", false],
  ])(
    "wait for a class's quiz whose answers are shown %s; still once it is submitted: %s",
    async (feedback, still) => {
      const { code } = await assign({ feedback });
      const { visitor, attempt } = await take(code, "Mira");
      expect((await heldOf(visitor))?.id).toBe(attempt.id);
      await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
      expect((await heldOf(visitor)) !== null).toBe(still);
    },
  );

  it("wait for nobody else, and for no quiz that somebody takes alone", async () => {
    const visitor = new Visitor();
    await start(visitor);
    expect(await heldOf(visitor)).toBeNull();
    expect(await heldOf(new Visitor())).toBeNull();
  });
});
