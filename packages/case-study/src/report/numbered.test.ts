import { describe, expect, it } from "vitest";
import { numbered } from "./numbered.ts";

describe("numbered", () => {
  it("puts the id beside what is shown, both escaped", () => {
    expect(numbered({ id: 'a"b@c' }, "< 1").markup).toBe(
      '<span data-result="a&quot;b@c" title="a&quot;b@c">&lt; 1</span>',
    );
  });
});
