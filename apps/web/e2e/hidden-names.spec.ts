import { expect, test } from "@playwright/test";
import { makeRoleClass, openByResultsLink } from "./browser/role-class.ts";
import { send, type Visitor } from "./browser/role.ts";
import { addressesOf, forms, pages } from "./browser/teacher-routes.ts";

const origin = `http://localhost:${process.env["E2E_PORT"] ?? ""}`;

test("hidden names are on no page, and on none that a form leads to @desktop", async ({
  playwright: { request },
}) => {
  const made = await makeRoleClass(request, origin);
  const { teacher, parts } = made;
  const at = (form: string) => `/assignments/${parts.id}/${form}`;
  const lists = { allowedNames: ["Mira", "Noor"], extraTime: [{ name: "Mira", minutes: 5 }] };
  await teacher.patch(`/api/v1${at("").slice(0, -1)}`, { data: lists, headers: { origin } });
  const reader = await openByResultsLink(request, origin, made);
  const named = /Mira|Noor/;
  const seen = async (visitor: Visitor): Promise<string[]> => {
    const found: string[] = [];
    for (const address of pages.flatMap((page) => addressesOf(page, parts))) {
      if (named.test(await (await visitor.get(address)).text())) found.push(address);
    }
    return found;
  };
  expect((await seen(teacher)).length, "pages that name somebody").toBeGreaterThanOrEqual(6);
  expect((await seen(reader)).length).toBeGreaterThanOrEqual(2);
  for (const visitor of [teacher, reader]) {
    await send(visitor, origin, at("names"), { hidden: "yes", back: "live" });
    expect(await seen(visitor)).toEqual([]);
  }
  const { deletion: _, ...others } = forms;
  for (const [form, fields] of Object.entries(others)) {
    const answer = await teacher.post(at(form), {
      form: fields({ ...parts, student: parts.other }),
      headers: { origin },
    });
    expect(await answer.text(), form).not.toMatch(named);
  }
  await send(teacher, origin, at("names"), { hidden: "no", back: "live" });
  expect(await (await teacher.get(at("settings"))).text(), "the lists are as they were").toMatch(/Mira: 5/);
});
