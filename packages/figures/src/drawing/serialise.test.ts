import { describe, expect, it } from "vitest";
import { testDocument } from "../testing.ts";
import { serialise } from "./serialise.ts";
import { svgElement } from "./svgElement.ts";

describe("serialise", () => {
  it("sorts attributes and rounds coordinates to two decimals", () => {
    const path = svgElement(testDocument, "path", {
      d: "M1.23456,-0.00001L2e-7,3.5",
      class: "a",
      id: "x1.2345",
    });
    expect(serialise(path)).toBe('<path class="a" d="M1.23,0L0,3.5" id="x1.2345"/>');
  });

  it("escapes text and attributes", () => {
    const text = svgElement(testDocument, "text", { class: '"<&' });
    text.appendChild(testDocument.createTextNode('<&>"'));
    expect(serialise(text)).toBe('<text class="&quot;&lt;&amp;">&lt;&amp;&gt;"</text>');
  });
});
