import { expect, test as base } from "@playwright/test";
import { dataFolder } from "./browser/data-folder.ts";
import { makeRoleClass, openByResultsLink, type Parts, type RoleClass } from "./browser/role-class.ts";
import { comparable, send, type Comparable, type Visitor } from "./browser/role.ts";
import { fill, routesBelow } from "./browser/site-routes.ts";
import { storedRows } from "./browser/stored-rows.ts";
import { addressesOf, formPaths, forms, missing, pages } from "./browser/teacher-routes.ts";

const dataDir = dataFolder();
const origin = `http://localhost:${process.env["E2E_PORT"] ?? ""}`;
const noQuestion = "q-0000000000000";
const nothing: Parts = {
  id: missing,
  student: missing,
  attempt: missing,
  question: noQuestion,
  other: missing,
};

/** What anyone with the results link may do as well, as it only changes how their own browser shows the results. */
const forReaders = new Set(["names"]);

/** Once students have started, these are refused even to their teacher. */
const frozen = new Set(["questions/change", "questions/own"]);

type Roles = { made: RoleClass; roles: Record<string, Visitor>; reader: Visitor };

/** One class, and everybody to whom it does not belong. */
const test = base.extend<object, { everybody: Roles }>({
  everybody: [
    async ({ playwright: { request } }, use) => {
      const [made, foreign] = [await makeRoleClass(request, origin), await makeRoleClass(request, origin)];
      const nobody = await request.newContext({ baseURL: origin });
      const reader = await openByResultsLink(request, origin, made);
      const roles = {
        nobody,
        "a student who submitted": made.mira,
        "a student at work": made.noor,
        "another teacher": foreign.teacher,
        "another teacher's student": foreign.mira,
      };
      await use({ made, roles, reader });
      const all = [...Object.values(roles), made.teacher, reader, foreign.noor];
      await Promise.all(all.map((visitor) => visitor.dispose()));
    },
    { scope: "worker" },
  ],
});

/** Expects the response at somebody else's address to be the same as at one that leads nowhere. */
const expectSame = async (
  parts: Parts,
  foreign: ReturnType<Visitor["get"]>,
  absent: ReturnType<Visitor["get"]>,
  what: string,
): Promise<Comparable> => {
  const hidden = [...Object.values(parts), ...Object.values(nothing)];
  const [got, none] = await Promise.all([
    comparable(await foreign, hidden),
    comparable(await absent, hidden),
  ]);
  expect(got, what).toEqual(none);
  return got;
};

const expectSameAsMissing: (...asked: Parameters<typeof expectSame>) => Promise<void> = async (...asked) => {
  expect((await expectSame(...asked)).status, asked[3]).toBe(404);
};

test("the table of forms contains every form @desktop", () => {
  expect(Object.keys(forms).toSorted()).toEqual(formPaths.toSorted());
  expect(pages.length).toBeGreaterThan(10);
});

test("only a holder of an assignment sees a page of it, or whether it exists @desktop", async ({
  everybody: { made, roles },
}) => {
  // Some five hundred requests.
  test.setTimeout(240_000);
  const before = storedRows(dataDir, made.parts.id);
  for (const [role, visitor] of Object.entries(roles)) {
    for (const page of pages) {
      const absent = addressesOf(page, nothing);
      for (const [at, address] of addressesOf(page, made.parts).entries()) {
        const other = absent[at] ?? "";
        const what = `${role} at ${page}`;
        await expectSameAsMissing(made.parts, visitor.get(address), visitor.get(other), what);
        // The header that Next's own script sends when a link is followed.
        const headers = { rsc: "1" };
        const [got, none] = [visitor.get(address, { headers }), visitor.get(other, { headers })];
        const { body } = await expectSame(made.parts, got, none, `${what}, as a component`);
        expect(body, what).toContain("NEXT_HTTP_ERROR_FALLBACK");
      }
    }
  }
  expect(storedRows(dataDir, made.parts.id)).toBe(before);
});

test("nobody but its teacher changes anything by a form @desktop", async ({
  everybody: { made, roles, reader },
}) => {
  const before = storedRows(dataDir, made.parts.id);
  for (const [role, visitor] of Object.entries({ ...roles, "who has the results link": reader })) {
    for (const [form, fields] of Object.entries(forms)) {
      if (visitor === reader && forReaders.has(form)) continue;
      const to = (parts: Parts) =>
        send(visitor, origin, `/assignments/${parts.id}/${form}`, fields(made.parts));
      await expectSameAsMissing(made.parts, to(made.parts), to(nothing), `${role} at ${form}`);
    }
  }
  expect(storedRows(dataDir, made.parts.id)).toBe(before);
});

test("anyone with the results link sees the results, and no other page @desktop", async ({
  everybody: { made, reader },
}) => {
  const seen: string[] = [];
  for (const page of pages) {
    const answer = await reader.get(fill(page, made.parts));
    if (answer.ok()) seen.push(page.replace("/assignments/{id}/", ""));
    else {
      const absent = reader.get(fill(page, nothing));
      await expectSameAsMissing(made.parts, reader.get(fill(page, made.parts)), absent, page);
    }
  }
  expect(seen).toEqual(["results/attempts/{attempt}", "results"]);
});

test("a teacher finds nothing of another class under their own @desktop", async ({
  everybody: { made, roles },
  playwright: { request },
}) => {
  const own = await makeRoleClass(request, origin);
  const before = storedRows(dataDir, made.parts.id);
  const mixed = { ...made.parts, id: own.parts.id, question: noQuestion };
  const absent = { ...nothing, id: own.parts.id };
  const inner = pages.filter((page) => page.split("{").length > 2);
  expect(inner.length).toBeGreaterThanOrEqual(3);
  for (const page of inner) {
    const [got, none] = [own.teacher.get(fill(page, mixed)), own.teacher.get(fill(page, absent))];
    await expectSameAsMissing(made.parts, got, none, page);
  }
  for (const form of ["students/change", "students/code"]) {
    const to = (parts: Parts) =>
      send(own.teacher, origin, `/assignments/${own.parts.id}/${form}`, forms[form]?.(parts));
    const hidden = [...Object.values(made.parts), missing];
    const [got, none] = [await to(made.parts), await to(nothing)];
    expect(await comparable(got, hidden), form).toEqual(await comparable(none, hidden));
    expect(got.headers()["location"]).toContain("problem=student_not_found");
  }
  expect(storedRows(dataDir, made.parts.id)).toBe(before);
  expect(roles["another teacher"]).toBeDefined();
});

const firstOf = (id: string) => ({ id, n: "1" });

test("an attempt is seen and changed only by its student, on every page and by every form @desktop", async ({
  everybody: { made, roles, reader },
}) => {
  const { "a student who submitted": _, ...others } = roles;
  const before = storedRows(dataDir, made.parts.id);
  for (const [role, visitor] of Object.entries({ ...others, "its teacher": made.teacher, reader })) {
    for (const { kind, address } of routesBelow("attempts/[id]")) {
      const ask = (id: string) =>
        kind === "page" || address.endsWith("/reading/text")
          ? visitor.get(fill(address, firstOf(id)), { maxRedirects: 0 })
          : send(visitor, origin, fill(address, firstOf(id)), { go: "next", confirmed: "yes" });
      const what = `${role} at ${address}`;
      await expectSameAsMissing(made.parts, ask(made.parts.attempt), ask(missing), what);
    }
  }
  expect(storedRows(dataDir, made.parts.id)).toBe(before);
});

test("the join code shows nowhere who else has joined, and a wrong one leads nowhere @desktop", async ({
  everybody: { made, roles, reader },
}) => {
  for (const { kind, address } of routesBelow("a/[code]")) {
    for (const [role, visitor] of Object.entries({ ...roles, "its teacher": made.teacher, reader })) {
      const what = `${role} at ${address}`;
      const wrong = fill(address, { code: "444444" });
      if (kind === "route") {
        const { location = "/a/444444" } = (await send(visitor, origin, wrong)).headers();
        expect(location, what).toMatch(/^\/a\/444444(\?\w+=\w+)?$/);
        continue;
      }
      expect((await visitor.get(wrong)).status(), what).toBe(404);
      const body = await (await visitor.get(fill(address, { code: made.code }))).text();
      const others = { "a student who submitted": /Noor/, "a student at work": /Mira/ };
      expect(body, what).not.toMatch(
        Object.entries(others).find(([one]) => one === role)?.[1] ?? /Noor|Mira/,
      );
      for (const id of [made.parts.id, made.parts.student, made.parts.other]) {
        expect(body, what).not.toContain(id);
      }
    }
  }
});

test("all of this works for the teacher, so nothing above was refused for another reason @desktop", async ({
  playwright: { request },
}) => {
  const { teacher, parts } = await makeRoleClass(request, origin);
  for (const page of pages) {
    const asked = page.endsWith("/regrade") ? addressesOf(page, parts).slice(1, 2) : addressesOf(page, parts);
    for (const address of asked) expect((await teacher.get(address)).status(), page).toBe(200);
  }
  for (const [form, fields] of Object.entries(forms)) {
    const answer = await send(teacher, origin, `/assignments/${parts.id}/${form}`, fields(parts));
    const { location = "" } = answer.headers();
    expect([200, 303], form).toContain(answer.status());
    expect(location.includes("problem="), form).toBe(frozen.has(form));
  }
});
