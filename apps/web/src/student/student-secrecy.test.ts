import { nicknameSchema } from "@wellread/assessment";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadLink } from "@/assignment/links.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, secretOf, take } from "@/testing/assign";
import { finish } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((line) => said.push(String(line)) > 0);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

describeEachDatabase("names and secrets", () => {
  it("are in no log line, no error and no address that a browser would pass on", async () => {
    const { teacher, id, code } = await assign({
      allowedNames: ["Xiomara", "Zbigniew"].map((name) => nicknameSchema.parse(name)),
    });
    const path = (await loadLink(id, "manage", secretOf(teacher))) ?? "";
    const secret = path.split(".")[1] ?? "";
    const { visitor, attempt } = await take(code, "Xiomara");
    await finish(visitor, attempt);
    const other = new Visitor();
    const answers = [
      await other.submit("/manage/session", [["secret", path]]),
      await other.submit("/manage/session", [["secret", `${path}x`]]),
      await join(new Visitor(), code, "Xiomara"),
      await join(new Visitor(), code, "Xiomara\0"),
      await other.post(`/api/v1/a/${code}/attempts`, { nickname: "Xiomara", more: secret }),
      await other.send(`/api/v1/assignments/${secret}`),
      await teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, { allowedNames: ["Xiomara\0"] }),
    ];
    const told = answers.flatMap(({ text, headers }) => [text, headers.get("location") ?? ""]).join("\n");
    for (const hidden of ["Xiomara", "Zbigniew", secret]) {
      expect(said.join("")).not.toContain(hidden);
      expect(told).not.toContain(hidden);
    }
    const page = await other.get(`/api/v1/a/${code}`);
    expect(page.text).not.toMatch(/Xiomara|Zbigniew/);
  });
});
