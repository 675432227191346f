import { defaultParameters } from "@commonweal/path-dependence";
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CaseData } from "../CaseData.ts";
import type { LabView } from "../model/LabView.ts";
import { networkPart } from "./networkPart.ts";

const label = (en: string) => ({ en, zh: en });
const data: CaseData = {
  id: "made-up",
  title: label("Made up"),
  base: defaultParameters,
  periods: [{ id: "before", label: label("Before") }],
  sectors: [{ id: "state", label: label("State"), spheres: { state: 1 } }],
  relations: [{ id: "informs", label: label("informs"), directed: true }],
  actors: ["a", "b"].map((id) => ({ id, label: label(id), sector: "state", x: 0, y: 0 })),
  ties: [
    {
      ...{ id: "t1", from: "a", to: "b", relation: "informs", period: "before", strength: 1 },
      ...{ status: "present", certainty: "high", probability: 0.9, segments: [], note: "" },
    },
  ],
  segments: {},
  sources: {},
  facets: [],
};

describe("networkPart", () => {
  let active: unknown = null;
  beforeEach(() => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    active = null;
    Object.defineProperty(document, "activeElement", { get: () => active });
    vi.stubGlobal("document", document);
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        observe() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function shown() {
    let view = { period: "before", selected: "a" } as LabView;
    const part = networkPart(data, "en", (change) => {
      view = { ...view, ...change };
      part.show(view);
    });
    part.show(view);
    const panel = part.node.querySelector(".lab-evidence") as HTMLElement;
    panel.focus = () => {
      active = panel;
    };
    const press = (button: Element | null | undefined) => {
      active = button;
      (button as HTMLElement).click();
    };
    return { part, panel, press, again: () => part.show({ ...view, seed: 2 }) };
  }

  it("leaves the panel, which is read out, as it is when something else changes", () => {
    const { panel, again } = shown();
    const before = panel.firstChild;
    again();
    expect(panel.firstChild).toBe(before);
  });

  it("keeps the keys in the panel when a choice is made there", () => {
    const { panel, press } = shown();
    press(panel.querySelector(".lab-link"));
    expect(panel.querySelector("h3")?.textContent).toBe("a → b");
    expect(active).toBe(panel);
  });

  it("leaves the keys in the lists when a choice is made there", () => {
    const { part, panel, press } = shown();
    const button = part.node.querySelector('[data-choose="t1"]');
    press(button);
    expect(panel.querySelector("h3")?.textContent).toBe("a → b");
    expect(active).toBe(button);
  });
});
