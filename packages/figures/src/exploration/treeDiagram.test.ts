import { describe, expect, it } from "vitest";
import { parsed, seenTexts, testDocument } from "../testing.ts";
import { treeRecord } from "./testing.ts";
import { treeDiagram } from "./treeDiagram.ts";

const options = { document: testDocument };

describe("treeDiagram", () => {
  it("draws a row a node, yes before no, each further right than the node above it", () => {
    const nodes = [...parsed(treeDiagram(treeRecord, options)).querySelectorAll("[data-node]")].map((node) =>
      ["x", "y"].map((name) => Number(node.getAttribute(name))),
    );
    expect(nodes).toHaveLength(5);
    expect(nodes.map(([x]) => x)).toEqual([0, 28, 28, 56, 56]);
    expect(nodes.map(([, y]) => y)).toEqual([...nodes.map(([, y]) => y)].sort((a = 0, b = 0) => a - b));
    const texts = seenTexts(treeDiagram(treeRecord, options));
    expect(texts).toEqual(expect.arrayContaining(["fusion < 0.4?", "yes", "no", "40 points"]));
  });

  it("cuts a long question to the page and keeps it as a title", () => {
    const question = "社区与政府部门之间的信息往来频率".repeat(8);
    const root = { ...(treeRecord.root as NonNullable<typeof treeRecord.root>) };
    const split = { ...(root.split as NonNullable<typeof root.split>), question };
    const svg = treeDiagram({ ...treeRecord, root: { ...root, split } }, { ...options, width: 320 });
    expect(svg).toContain(question);
    expect(seenTexts(svg)).not.toContain(`${question}?`);
    expect(seenTexts(treeDiagram({ ...treeRecord, root: null }, options))).toContain("No tree.");
  });
});
