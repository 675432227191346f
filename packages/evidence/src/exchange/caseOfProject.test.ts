import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Segment } from "../model/Segment.ts";
import { Source } from "../model/Source.ts";
import { caseOfProject } from "./caseOfProject.ts";
import { checkProject } from "./checkProject.ts";
import { projectOfCase } from "./projectOfCase.ts";
import { plainDocument } from "./qde/plainDocument.ts";
import { readQdpx } from "./readQdpx.ts";
import { writeQdpx } from "./writeQdpx.ts";

const source = (id: string): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: "",
  date: null,
  url: null,
  kind: "report",
  independenceGroup: id,
  caveat: "",
});
const segment = (id: string, from: string, paraphrase: string): Segment => ({
  id,
  source: from,
  locator: "p. 1",
  paraphrase,
  date: null,
});
const sources = [source("s1"), source("s2"), source("s3")];
const segments = [
  segment("g1", "s1", "街道给居委会派任务 😀。"),
  segment("g2", "s2", "The committee\nworks by the list."),
  segment("g3", "s1", "Volunteers carry food."),
];
const codings = [
  { coder: "c1", segment: "g1", code: "directs:street:committee:normal", value: "present/high" },
  { coder: "c2", segment: "g2", code: "directs:street:committee:normal", value: "weak/low" },
  { coder: "c1", segment: "g3", code: "trust", value: "" },
  { coder: "c1", segment: "g3", code: "supplies:volunteers:residents:emergency", value: "present/medium" },
];

describe("projectOfCase", () => {
  it("makes a project that holds together, with a paragraph a segment", () => {
    const project = projectOfCase("Case", sources, segments, codings);
    checkProject(project);
    expect(project.documents.map(({ content }) => content.text)).toEqual([
      "街道给居委会派任务 😀。\n\nVolunteers carry food.",
      "The committee works by the list.",
      "",
    ]);
    expect(project.codes.map(({ id, parent, isCodable }) => [id, parent, isCodable])).toEqual([
      ["relation directs", null, false],
      ["relation supplies", null, false],
      ["directs:street:committee:normal", "relation directs", true],
      ["trust", null, true],
      ["supplies:volunteers:residents:emergency", "relation supplies", true],
    ]);
    expect(project.codings[2]).toMatchObject({ document: "s1", start: 14, end: 36, memo: "" });
  });

  it("gives groups ids that no code has", () => {
    const names = [
      "a",
      "relation a",
      "relation a-2",
      "a:x:y:z",
      "relation a:x:y:z",
      "relation relation a",
      "__proto__",
    ];
    const anyCodes = fc.array(fc.constantFrom(...names), { maxLength: 12 });
    fc.assert(
      fc.property(anyCodes, (given) => {
        const said = given.map((code) => ({ coder: "c1", segment: "g1", code, value: "" }));
        const project = projectOfCase("Case", sources, segments, said);
        checkProject(project);
        const codable = project.codes.filter(({ isCodable }) => isCodable).map(({ id }) => id);
        expect(codable).toEqual([...new Set(given)]);
        expect(caseOfProject(project).codings.map(({ code }) => code)).toEqual(given);
      }),
    );
  });

  it("refuses a segment without source and a coding without segment", () => {
    expect(() => projectOfCase("", [], segments, [])).toThrow(
      expect.objectContaining({ code: "unknown-source", path: ["segments", 0, "source"] }),
    );
    expect(() => projectOfCase("", sources, [], codings)).toThrow(
      expect.objectContaining({ code: "unknown-segment", path: ["codings", 0, "segment"] }),
    );
  });
});

describe("caseOfProject", () => {
  it("finds a case's codings again, also after another program has had the project", () => {
    const exchanged = readQdpx(writeQdpx(projectOfCase("Case", sources, segments, codings)).bytes).project;
    const back = caseOfProject(exchanged);
    const documentOf = new Map(back.sources.map(({ id, title }) => [id, title]));
    const told = back.codings.map(({ segment: id, code, value }) => {
      const place = back.segments.find((each) => each.id === id);
      return [documentOf.get(place?.source ?? ""), place?.locator, code, value];
    });
    expect(told).toEqual([
      ["Title of s1", "characters 0 to 12", "directs:street:committee:normal", "present/high"],
      ["Title of s1", "characters 14 to 36", "trust", ""],
      ["Title of s1", "characters 14 to 36", "supplies:volunteers:residents:emergency", "present/medium"],
      ["Title of s2", "characters 0 to 32", "directs:street:committee:normal", "weak/low"],
    ]);
    expect([back.segments.length, back.unvalued]).toEqual([3, 0]);
    expect(back.untied.map((id) => exchanged.codes.find((code) => code.id === id)?.name)).toEqual([
      "directs",
      "supplies",
      "trust",
    ]);
  });

  const secret = "Wang Xiaolin said so";
  const project = {
    name: "p",
    coders: [{ id: "c", name: "Coder" }],
    codes: [{ id: "k", name: "orders", parent: null, description: "", colour: null, isCodable: true }],
    documents: [{ id: "d", name: "", content: plainDocument(secret) }],
    codings: [
      { id: "x", coder: "c", document: "d", start: 0, end: 4, code: "k", memo: "contested/low\nbecause" },
    ],
  };

  it("keeps ids that a case takes, numbers GUIDs and others, and puts near-copies in one group", () => {
    const ids = ["s1", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "d.2", "文"];
    const long = "The volunteers met at the gate at six and sorted the bags by building, floor and door.";
    const documents = ids.map((id, index) => ({
      id,
      name: id,
      content: plainDocument(index < 2 ? long : id),
    }));
    const coders = ["abcdef01-4f89-11d3-9a0c-0305e82c3301", "c2"].map((id) => ({ id, name: "" }));
    const codings = coders.map(({ id }) => ({
      ...{ id: `k${id}`, coder: id, document: ids[3] as string, start: 0, end: 1, code: "k", memo: "" },
    }));
    const {
      sources: made,
      segments: cut,
      codings: said,
    } = caseOfProject({ ...project, documents, coders, codings });
    expect(made.map(({ id, independenceGroup }) => [id, independenceGroup])).toEqual([
      ["s1", "s1"],
      ["s2", "s1"],
      ["d.2", "d.2"],
      ["s3", "s3"],
    ]);
    expect(cut.map(({ source: from }) => from)).toEqual(["s3"]);
    expect(said.map(({ coder }) => coder)).toEqual(["c1", "c2"]);
  });

  it("takes spellings that are folded for the same when it looks for near-copies", () => {
    const documents = [
      "THE VOLUNTEERS MET AT THE GATE AT SIX AND SORTED THE BAGS",
      "the volunteers met at the gate at six and sorted the bags",
    ].map((text, index) => ({
      id: `d${index}`,
      name: "",
      content: plainDocument(text.replaceAll("THE", "DIE")),
    }));
    const groups = (fold?: (text: string) => string) =>
      caseOfProject({ ...project, documents, codings: [] }, fold ? { fold } : {}).sources.map(
        ({ independenceGroup }) => independenceGroup,
      );
    expect(groups()).toEqual(["d0", "d1"]);
    expect(groups((text) => text.replaceAll("DIE", "the"))).toEqual(["d0", "d0"]);
  });

  it("binds codes by a table, and takes the value from the first line of the memo", () => {
    const bindings = new Map([["k", "directs:a:b:normal"]]);
    expect(caseOfProject(project, { bindings }).codings).toEqual([
      { coder: "c", segment: "g1", code: "directs:a:b:normal", value: "contested/low" },
    ]);
    const silent = { ...project, codings: project.codings.map((coding) => ({ ...coding, memo: "yes" })) };
    expect(caseOfProject(silent, { bindings }).unvalued).toBe(1);
    expect(caseOfProject(project).untied).toEqual(["k"]);
  });

  it("takes no text of a document along, and makes what the case's schemas take", () => {
    const evidence = caseOfProject(project);
    expect(JSON.stringify(evidence)).not.toMatch(/Wang|Xiaolin|because/);
    for (const each of evidence.sources) expect(Source.parse(each)).toEqual(each);
    for (const each of evidence.segments) expect(Segment.parse(each)).toEqual(each);
  });
});
