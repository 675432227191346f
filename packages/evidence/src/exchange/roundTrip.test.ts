import { describe, expect, it } from "vitest";
import type { CodedProject } from "../model/CodedProject.ts";
import { randomProject } from "../testing/randomProject.ts";
import { readQdpx } from "./readQdpx.ts";
import { writeQdpx } from "./writeQdpx.ts";

/** The long form runs with LONG=1. */
const runs = globalThis.process?.env.LONG === "1" ? 10_000 : 200;

/** What each coding says, with its text taken as a person would count: character by character. */
function said({ codings, documents, codes, coders }: CodedProject) {
  const at = <Item extends { id: string }>(list: readonly Item[], id: string) =>
    list.findIndex((item) => item.id === id);
  return codings
    .map(({ coder, document, start, end, code }) => {
      const text = documents[at(documents, document)]?.content.text ?? "";
      return [
        at(documents, document),
        start,
        end,
        Array.from(text).slice(start, end).join(""),
        at(codes, code),
        at(coders, coder),
      ];
    })
    .map((row) => JSON.stringify(row))
    .sort();
}

/** XML has no control characters; each of them comes back as U+FFFD. */
const held = (text: string) => text.replaceAll("\u0001", "\uFFFD").replaceAll("\uffff", "\uFFFD");

describe("a project written and read", () => {
  it(`keeps every coding's text in ${runs} random projects`, { timeout: 600_000 }, () => {
    for (let seed = 0; seed < runs; seed += 1) {
      const project = randomProject(seed);
      const { bytes } = writeQdpx(project);
      const { project: back, skipped } = readQdpx(bytes);
      expect(said(inTreeOrder(back, project))).toEqual(said(project));
      expect(back.documents.map(({ name, content }) => [name, content])).toEqual(
        project.documents.map(({ name, content }) => [held(name), content]),
      );
      expect(skipped.size).toBe(0);
      expect(readQdpx(writeQdpx(back).bytes).project).toEqual(back);
    }
  });
});

/** Codes come back in the order of their trees; here in that of the project they were made of, which their names tell. */
function inTreeOrder(back: CodedProject, project: CodedProject): CodedProject {
  const order: string[] = [];
  const visit = (parent: string | null): void => {
    for (const { id } of project.codes.filter((code) => code.parent === parent)) {
      order.push(id);
      visit(id);
    }
  };
  visit(null);
  const codes = project.codes.map(({ id }) => back.codes[order.indexOf(id)] as CodedProject["codes"][number]);
  expect(
    codes.map(({ name, description, colour, isCodable }) => [name, description, colour, isCodable]),
  ).toEqual(
    project.codes.map(({ name, description, colour, isCodable }) => [
      held(name),
      held(description),
      colour,
      isCodable,
    ]),
  );
  return { ...back, codes };
}
