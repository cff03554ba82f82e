import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { useFormat } from "./use-format";

const Shown = () => {
  const format = useFormat();
  return `${format.list(["¶2", "¶6", "¶7"])}; ${format.dateTime(Date.UTC(2026, 10, 3, 23), { dateStyle: "long" })}`;
};

const Figures = () => {
  const { number } = useFormat();
  const hundredths = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return [-2e-16, -0, -0.004, 0, -0.006, -12].map((value) => number(value, hundredths)).join(" ");
};

it("a number that rounds to zero has no minus sign", () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{}} timeZone="UTC">
      <Figures />
    </NextIntlClientProvider>,
  );
  expect(html).toBe("0.00 0.00 0.00 0.00 -0.01 -12.00");
});

it("dates and lists are written as the pages are worded, in British English and UTC", () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{}} timeZone="UTC">
      <Shown />
    </NextIntlClientProvider>,
  );
  expect(html).toBe("¶2, ¶6 and ¶7; 3 November 2026");
});
