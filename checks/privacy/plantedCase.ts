import { newCase } from "../../packages/case-study/src/folder/newCase.ts";
import { plantedDocuments } from "./plantedDocuments.ts";
import type { Secret } from "./plantedSecrets.ts";

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const quoted = (text: string): string => JSON.stringify(text);

/**
 * The files of a valid case folder that holds every secret several times over: in every column that takes a text, in names, notes and
 * comments of its YAML files, in names of files, and in documents that lie beside it. The names are in the list of people, but for
 * given names that stand alone.
 */
export function plantedCase(secrets: readonly Secret[]): ReadonlyMap<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>(newCase());
  const at = (index: number): string => (secrets[index % secrets.length] as Secret).text;
  // A name in a column of names is known by that alone; those that stand alone are in texts only.
  const named = (index: number): string =>
    (
      secrets.slice(index % secrets.length).find(({ kind }) => kind !== "given name") ??
      (secrets[0] as Secret)
    ).text;
  const numbered = secrets.map(({ text }, index) => ({
    text,
    index,
    next: at(index + 37),
    third: at(index + 211),
  }));
  const add = (path: string, rows: readonly (readonly string[])[]) =>
    files.set(path, `${files.get(path)}${rows.map((row) => `${row.join(",")}\n`).join("")}`);
  const sectors = ["state", "capital", "society"];
  const ascii = (text: string): string => `x${text.replaceAll(/[^a-zA-Z0-9_.-]/g, "")}`;
  add(
    "actors.csv",
    numbered.map(({ text, index, third }) => [
      `a${index}-${ascii(text)}`.slice(0, 64),
      cell(named(index)),
      cell(named(index + 37)),
      sectors[index % 3] as string,
      "street",
      cell(third),
      "",
      "",
      "",
    ]),
  );
  const actor = (index: number) => `a${index}-${ascii(at(index))}`.slice(0, 64);
  add(
    "evidence/sources.csv",
    numbered.map(({ text, index, next, third }) => [
      `q${index}-${ascii(text)}`.slice(0, 64),
      cell(`Interview with ${text}`),
      cell(named(index + 37)),
      "2020",
      cell(`https://example.org/${encodeURIComponent(third)}`),
      cell(text),
      cell(next),
      cell(`heard from ${third}`),
    ]),
  );
  add(
    "evidence/segments.csv",
    numbered.map(({ text, index, next, third }) => [
      `g${index}-${ascii(text)}`.slice(0, 64),
      `q${index}-${ascii(text)}`.slice(0, 64),
      cell(next),
      cell(`${third} met ${text}，后来给${next}打电话。`),
      "2020-01",
    ]),
  );
  add(
    "evidence/codings.csv",
    numbered.flatMap(({ text, index, next, third }) => [
      [cell(named(index)), `g${index}-${ascii(text)}`.slice(0, 64), cell(next), cell(third)],
      [
        cell(named(index)),
        `g${index}-${ascii(text)}`.slice(0, 64),
        `directs:${actor(index)}:${actor((index + 1) % secrets.length)}:during`,
        "present/low",
      ],
    ]),
  );
  add(
    "ties.csv",
    numbered.map(({ text, index, next }) => [
      `t${index}-${ascii(text)}`.slice(0, 64),
      actor(index),
      actor((index + 1) % secrets.length),
      "directs",
      "during",
      "1",
      "present",
      "low",
      `g${index}-${ascii(text)}`.slice(0, 64),
      cell(`${next}: ${text}`),
    ]),
  );
  files.set(
    "evidence/agreement.csv",
    `coder,segment,code,value\n${numbered.map(({ index, next, third }) => `${cell(named(index % 2))},s1,${cell(next)},${cell(third)}`).join("\n")}\n`,
  );
  files.set(
    "evidence/decisions.csv",
    `code,segments,value,reason\n${numbered.map(({ text, index }) => `directs:${actor(index)}:${actor((index + 1) % secrets.length)}:during,,,${cell(text)}`).join("\n")}\n`,
  );
  files.set(
    "evidence/people.csv",
    `person,name\n${secrets
      .filter(({ kind }) => kind.endsWith(" name") && kind !== "given name")
      .map(({ text }) => `${cell(text)},${cell(text)}`)
      .join("\n")}\n`,
  );
  files.set("evidence/consent.csv", `person,scope,date\n${cell(at(0))},quote,2020\n`);
  for (const { text, index, next, third } of numbered.slice(0, 40)) {
    files.set(
      `series/${ascii(text).slice(0, 50)}${index}.csv`,
      `date,value,unit,definition,source\n2020,1,${cell(next)},${cell(third)},report-2019\n`,
    );
  }
  const all = secrets.map(({ text }) => text).join("; ");
  const replaced = (path: string, from: string, to: string) =>
    files.set(
      path,
      String(files.get(path)).replace(from, () => to),
    );
  replaced("case.yaml", "# What the case", `# ${all.replaceAll("\n", " ")}\n# What the case`);
  replaced("case.yaml", "{ en: My community, zh: 我的社区 }", `{ en: ${quoted(all)}, zh: ${quoted(all)} }`);
  replaced(
    "case.yaml",
    "citation: Name",
    `notes: { ${secrets.map(({ text }) => `${quoted(text)}: ${quoted(text)}`).join(", ")} }\ncitation: ${quoted(at(3))} #`,
  );
  replaced("case.yaml", "spheres: { state: 1 } }", `spheres: { state: 1 }, note: ${quoted(all)} }`);
  replaced("case.yaml", "{ en: Street, zh: 街道 }", `{ en: ${quoted(at(5))}, zh: ${quoted(at(6))} }`);
  replaced(
    "case.yaml",
    "gives instructions that the other is expected to follow",
    quoted(`told by ${at(7)}`),
  );
  replaced(
    "case.yaml",
    "sectors:\n",
    `sectors:\n  - { id: ${quoted(`s-${ascii(at(150))}`)}, label: { en: ${quoted(at(8))}, zh: ${quoted(at(9))} }, spheres: {} }\n`,
  );
  replaced("model.yaml", "source: no source; the whole range is tried", `source: ${quoted(all)}`);
  replaced("experiment.yaml", "share power and loosen fusion early", quoted(at(10)));
  replaced("experiment.yaml", "id: share-early", `id: ${quoted(ascii(at(160)))}`);
  // Hundreds of agents take long; that they answer at all takes one set.
  const agents = "variants: { agents: { sets: 1, replications: 1 } }\n";
  files.set("experiment.yaml", `${files.get("experiment.yaml")}${agents}`);
  replaced("propositions.yaml", "History and lag shape relations beside rational choice.", quoted(all));
  files.set("README.md", all);
  for (const [name, content] of plantedDocuments(secrets)) files.set(`evidence/documents/${name}`, content);
  files.set("evidence/notes of 王霞.txt", all);
  files.set(".draft.md", all);
  return files;
}
