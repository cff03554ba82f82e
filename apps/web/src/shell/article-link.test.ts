import { expect, it } from "vitest";
import { articleHref } from "./article-link";

const article = "/articles/will-of-victory";
const attempt = "/attempts/AAAAAAAAAAAAAAAAAAAAAA";

it.each([
  ["/", article],
  ["/attempts/short/questions/1", article],
  [`${attempt}/questions/12`, `${attempt}/reading?back=12`],
  [`${attempt}/review`, `${attempt}/reading`],
  [`${attempt}/result`, `${attempt}/reading`],
])("from %s the header leads to %s", (path, href) => {
  expect(articleHref(path, article)).toBe(href);
});
