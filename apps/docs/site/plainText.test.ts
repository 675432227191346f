import { expect, it } from "vitest";
import { plainText } from "./plainText.ts";

it("plainText leaves no sign that Markdown or Vue reads, and no line's end", () => {
  expect(plainText("{{ a }} | <b>\n[c](d) `e` *f* _g_ # \\ & 中")).toBe(
    "&#123;&#123; a &#125;&#125; &#124; &#60;b&#62; &#91;c&#93;(d) &#96;e&#96; &#42;f&#42; &#95;g&#95; &#35; &#92; &#38; 中",
  );
});
