import { describe, expect, it } from "vitest";
import { html, trusted } from "./html.ts";

describe("html", () => {
  it("escapes every character that could open a tag, an entity or an attribute", () => {
    expect(html`<p title="${`"'`}">${"<script>&"}</p>`.markup).toBe(
      '<p title="&quot;&#39;">&lt;script&gt;&amp;</p>',
    );
  });

  it("keeps markup and lists of markup as they are and leaves out what is absent", () => {
    const items = ["a", "b"].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}${null}${false}${undefined}${trusted("<hr>")}</ul>`.markup).toBe(
      "<ul><li>a</li><li>b</li><hr></ul>",
    );
  });

  it("writes numbers, zero included", () => {
    expect(html`${0} ${1.5}`.markup).toBe("0 1.5");
  });
});
