import { limits, readXml, type XmlElement } from "@commonweal/actor-network";

interface Rule {
  /** Children in their order: `?` at most once, `*` any number, `+` at least once, without a sign exactly once. */
  readonly children: readonly string[];
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

const changed = ["creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime"];
/** What the standard says of the elements that are written, from its schema of 18 March 2019. */
const rules = new Map<string, Rule>([
  [
    "Project",
    {
      children: ["Users?", "CodeBook?", "Sources?", "Notes?", "Description?", "NoteRef*"],
      needs: ["name"],
      may: [
        "xmlns",
        "origin",
        "creatingUserGUID",
        "creationDateTime",
        "modifyingUserGUID",
        "modifiedDateTime",
        "basePath",
      ],
    },
  ],
  ["Users", { children: ["User+"], needs: [], may: [] }],
  ["User", { children: [], needs: ["guid"], may: ["name", "id"] }],
  ["CodeBook", { children: ["Codes"], needs: [], may: ["xmlns", "origin"] }],
  ["Codes", { children: ["Code+"], needs: [], may: [] }],
  [
    "Code",
    { children: ["Description?", "NoteRef*", "Code*"], needs: ["guid", "name", "isCodable"], may: ["color"] },
  ],
  ["Sources", { children: ["TextSource+"], needs: [], may: [] }],
  [
    "TextSource",
    {
      children: ["Description?", "PlainTextContent?", "PlainTextSelection*", "Coding*", "NoteRef*"],
      needs: ["guid"],
      may: ["name", "richTextPath", "plainTextPath", ...changed],
    },
  ],
  [
    "PlainTextSelection",
    {
      children: ["Description?", "Coding*", "NoteRef*"],
      needs: ["guid", "startPosition", "endPosition"],
      may: ["name", ...changed],
    },
  ],
  [
    "Coding",
    { children: ["CodeRef", "NoteRef*"], needs: ["guid"], may: ["creatingUser", "creationDateTime"] },
  ],
  ["CodeRef", { children: [], needs: ["targetGUID"], may: [] }],
  ["Description", { children: [], needs: [], may: [] }],
]);
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const forms = new Map<string, RegExp>([
  ...["guid", "creatingUser", "targetGUID"].map((name) => [name, guid] as const),
  ["isCodable", /^(?:true|false)$/],
  ["color", /^#[0-9a-f]{6}$/i],
  ["startPosition", /^\d+$/],
  ["endPosition", /^\d+$/],
  ["modifiedDateTime", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?$/],
]);

/** Where a project or a codebook breaks the standard, by a table that is no part of the writer. */
export function qdeFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const children = new Map<XmlElement, string[]>();
  const ids = new Set<string>();
  readXml(
    xml,
    {
      open: (element) => {
        const { name, attributes, parent } = element;
        const rule = rules.get(name);
        if (parent) children.get(parent)?.push(name);
        children.set(element, []);
        const missing = rule?.needs.filter((attribute) => !(attribute in attributes)) ?? ["a rule"];
        for (const attribute of missing) faults.push(`${name} lacks ${attribute}`);
        for (const [attribute, value] of Object.entries(attributes)) {
          if (!rule?.needs.includes(attribute) && !rule?.may.includes(attribute))
            faults.push(`${name}: ${attribute}`);
          if (forms.get(attribute)?.test(value) === false) faults.push(`${name} ${attribute}: ${value}`);
        }
        const own = attributes.guid;
        if (own !== undefined && ids.has(own)) faults.push(`${name}: a GUID twice`);
        if (own !== undefined) ids.add(own);
        return undefined;
      },
      close: (element) => {
        const order =
          rules.get(element.name)?.children.map((child) => child.replace(/^(\w+)/, "(?:$1 )")) ?? [];
        const found =
          children
            .get(element)
            ?.map((child) => `${child} `)
            .join("") ?? "";
        if (!new RegExp(`^${order.join("")}$`).test(found)) faults.push(`${element.name} holds ${found}`);
      },
    },
    { ...limits, depth: 300, textLength: limits.inputSize },
  );
  return faults;
}
