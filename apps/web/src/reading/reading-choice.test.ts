import { expect, it } from "vitest";
import { choiceCookie, choiceFields, readChoice, writeChoiceCookie } from "./reading-choice";

const nothing = { text: undefined, whose: false, isFolded: false };

it("what is written is read again, from an address and from the cookie", () => {
  for (const text of [undefined, "full", "plain"] as const)
    for (const whose of [true, false])
      for (const isFolded of [true, false]) {
        const choice = { text, whose, isFolded };
        const [cookie = ""] = writeChoiceCookie(choice).split(";");
        expect(readChoice(choiceFields(choice), undefined)).toEqual(choice);
        expect(readChoice({}, cookie.slice(`${choiceCookie}=`.length))).toEqual(choice);
      }
});

it("an address goes before the cookie, for what it says", () => {
  expect(readChoice({ text: "full" }, "text=plain&whose=on")).toEqual({
    ...nothing,
    text: "full",
    whose: true,
  });
});

it("what is not one of the choices chooses nothing", () => {
  expect(readChoice({ text: "loud", whose: "perhaps" }, "text=<b>&whose=&beside=up")).toEqual(nothing);
  expect(readChoice({}, "%%%")).toEqual(nothing);
});
