import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { loadKeptForm } from "@/model/kept-forms";
import { assign, led, ownerOfVisitor } from "@/testing/assign";

describeEachDatabase("a regrade by a typed text", () => {
  it("leads to its preview at an address that does not contain the text", async () => {
    const { teacher, id } = await assign();
    const text = "al-Batat, Jafar";
    const answer = await teacher.submit(`/assignments/${id}/results/regrades/preview`, [
      ["kind", "accept"],
      ["question", "q-0000000000000"],
      ["text", text],
    ]);
    const [, kept = ""] = /results\/regrade\?kept=([\w-]{22})$/.exec(led(answer)) ?? [];
    const form = await loadKeptForm(kept, id, "regrade", ownerOfVisitor(teacher));
    expect(form?.get("text")).toBe(text);
  });
});
