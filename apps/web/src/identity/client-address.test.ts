import { expect, it } from "vitest";
import { clientAddress } from "./identity";

const from = (header?: string) =>
  clientAddress({ headers: new Headers(header === undefined ? {} : { "x-forwarded-for": header }) });

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["made up,203.0.113.7 ", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  [undefined, ""],
])("%s counts as %s", (header, address) => {
  expect(from(header)).toBe(address);
});

it("all addresses of one IPv6 network count as one", () => {
  const network = "2001:db8:0:7";
  for (const rest of [":1:2:3:4", "::", "::1", ":ffff:FFFF:0:9"]) {
    expect(from(`${network}${rest}`)).toBe(network);
  }
  expect(from("2001:db8::7:0:0:1")).toBe("2001:db8:0:0");
  expect(from("2001:db8:0:8::1")).not.toBe(from("2001:db8:0:7::1"));
  expect(from("::1")).toBe("0:0:0:0");
});
