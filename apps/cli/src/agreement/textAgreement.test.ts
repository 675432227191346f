import { type CodedProject, type TextCoding, unitisingAgreement } from "@commonweal/evidence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAgreement } from "./textAgreement.ts";

const length = 12;
const text = "一二三四五六七八九十甲乙";
const content = { format: "text", title: null, text, passages: [], properties: new Map() } as const;
const code = (id: string) => ({
  ...{ id, name: `Name ${id}`, parent: null, description: "", colour: null, isCodable: true },
});
const mark = fc.record({
  coder: fc.constantFrom("c1", "c2"),
  document: fc.constantFrom("d1", "d2"),
  start: fc.nat(length - 2),
  code: fc.constantFrom("k1", "k2"),
});
const projectOf = (
  marks: readonly Omit<TextCoding, "id" | "end" | "memo">[],
  documents: readonly string[],
): CodedProject => ({
  name: "",
  coders: ["c1", "c2"].map((id) => ({ id, name: id.toUpperCase() })),
  codes: ["k1", "k2"].map(code),
  documents: documents.map((id) => ({ id, name: id, content })),
  codings: marks.map((one, index) => ({ ...one, id: `${index}`, end: one.start + 2, memo: "" })),
});
const ids = ["c1", "c2"];

describe("textAgreement", () => {
  it("is the agreement on one document where there is one", () => {
    fc.assert(
      fc.property(
        fc.array(
          mark.map((one) => ({ ...one, document: "d1" })),
          { maxLength: 8 },
        ),
        (marks) => {
          const project = projectOf(marks, ["d1"]);
          const found = textAgreement(project, ids);
          const both = new Set(marks.map(({ coder }) => coder)).size === 2;
          expect([found.documents, found.characters]).toEqual(both ? [1, length] : [0, 0]);
          if (!both) return;
          const { together, codes } = unitisingAgreement(project.codings, { length, coders: ids });
          expect(found.together).toEqual(together);
          expect(found.codes).toEqual(codes.map((one) => ({ ...one, code: `Name ${one.code}` })));
        },
      ),
    );
  });

  it("is the same in whatever order documents stand", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const [one, other] = [
          ["d1", "d2"],
          ["d2", "d1"],
        ].map((order) => textAgreement(projectOf(marks, order), ids));
        expect(other?.documents).toBe(one?.documents);
        expect(other?.codes.map(({ code, units }) => [code, units])).toEqual(
          one?.codes.map(({ code, units }) => [code, units]),
        );
        one?.codes.forEach(({ alpha, perCharacter }, place) => {
          const again = other?.codes[place];
          expect(again?.alpha ?? 9).toBeCloseTo(alpha ?? 9, 10);
          expect(again?.perCharacter.ac1 ?? 9).toBeCloseTo(perCharacter.ac1 ?? 9, 10);
        });
      }),
    );
  });
});
