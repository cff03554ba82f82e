import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { loadKeptForm } from "@/model/kept-forms";
import { assign, led, type Made, ownerOfVisitor } from "@/testing/assign";

const send = async ({ teacher, id }: Made, fields: Record<string, string>) =>
  led(
    await teacher.submit(
      `/assignments/${id}/settings/change`,
      Object.entries({ fields: Object.keys(fields).join(","), ...fields }),
    ),
  );

const settingsOf = async ({ teacher, id }: Made) =>
  (await loadAssignment(id, "manage", ownerOfVisitor(teacher)))?.settings;

const keptAt = async ({ teacher, id }: Made, address: string) =>
  loadKeptForm(
    new URL(address, "http://localhost").searchParams.get("kept") ?? "",
    id,
    "settings",
    ownerOfVisitor(teacher),
  );

describeEachDatabase("a list of names in the settings", () => {
  it("is read as it was pasted, and the answer says in figures what was not taken as it stood", async () => {
    const made = await assign();
    const plain = await send(made, { allowedNames: "李\r\nO\r\nEduardo Antonio Vargas Mauricio" });
    expect(plain).toMatch(/settings\?saved=1$/);
    const pasted = await send(made, {
      allowedNames: '\ufeff1. Mira\r\n2. "Schmidt, Jonas"\r\n\r\nAnna, Ben, Cem',
    });
    expect(pasted).toMatch(/settings\?saved=1&names=5&turned=1&split=1&trimmed=2$/);
    expect((await settingsOf(made))?.allowedNames).toEqual(["Mira", "Jonas Schmidt", "Anna", "Ben", "Cem"]);
  });

  it("with a name twice is refused and kept as it was typed, until they are told apart", async () => {
    const made = await assign();
    const allowedNames = "Anna\r\nBen\r\nanna";
    const refused = await send(made, { allowedNames });
    expect(refused).toMatch(/problem=invalid_request&field=allowedNames$/);
    expect((await keptAt(made, refused))?.get("allowedNames")).toBe(allowedNames);
    expect((await settingsOf(made))?.allowedNames).toEqual([]);
    expect(await send(made, { allowedNames, tellApart: "on" })).toMatch(/saved=1&names=3&apart=2$/);
    expect((await settingsOf(made))?.allowedNames).toEqual(["Anna (1)", "Ben", "anna (2)"]);
  });

  it("is refused by the API in the same way, with the place of the name at fault", async () => {
    const { teacher, id } = await assign();
    const change = (body: object) => teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, body);
    expect((await change({ allowedNames: ["Anna", "Anna"] })).status).toBe(400);
    const { status, text } = await change({ allowedNames: ["Anna", "..."] });
    expect([status, text]).toEqual([400, expect.stringContaining("allowedNames.1")]);
    expect((await change({ allowedNames: ["李", "M".repeat(60)] })).status).toBe(200);
  });

  it("of three hundred long names in any script fits into the form and into a change by the API", async () => {
    const made = await assign();
    const names = Array.from({ length: 300 }, (_, at) => `${"ज़ै".repeat(55)} ${at}`);
    expect(await send(made, { allowedNames: names.join("\r\n") })).toMatch(/saved=1$/);
    expect((await settingsOf(made))?.allowedNames).toHaveLength(300);
    const body = { allowedNames: names.toReversed() };
    expect((await made.teacher.sendJson("PATCH", `/api/v1/assignments/${made.id}`, body)).status).toBe(200);
  });
});
