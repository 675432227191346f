import { controlOf, parameterNames, type SliderParameter } from "../model/controls.ts";
import { actorCounts, type LabView, replicationCounts } from "../model/LabView.ts";
import { element } from "./element.ts";
import { type Language, labWords } from "./words.ts";

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  readonly agents: HTMLElement;
  readonly map: HTMLElement;
  show(view: LabView): void;
}

function select(id: string, label: string, options: readonly Option[], onChoose: (value: string) => void) {
  const list = element(
    "select",
    { id },
    options.map(({ value, label }) => element("option", { value }, [label])),
  );
  list.addEventListener("change", () => onChoose(list.value));
  return {
    list,
    node: element("div", { class: "lab-choice" }, [element("label", { for: id }, [label]), list]),
  };
}

/** What is chosen from lists: how many agents, with which seed, and the two sides of the map. */
export function choices(language: Language, onChoose: (change: Partial<LabView>) => void): Choices {
  const words = labWords[language];
  const counts = (numbers: readonly number[]) =>
    numbers.map((count) => ({ value: String(count), label: count === 0 ? words.noAgents : String(count) }));
  const agents = select("lab-agents", words.agents, counts(actorCounts), (value) =>
    onChoose({ agents: Number(value) as LabView["agents"] }),
  );
  const replications = select("lab-replications", words.replications, counts(replicationCounts), (value) =>
    onChoose({ replications: Number(value) as LabView["replications"] }),
  );
  const seed = element("input", { type: "number", id: "lab-seed", min: 0, max: 999_999_999, step: 1 });
  seed.addEventListener("change", () => {
    if (/^\d{1,9}$/.test(seed.value)) onChoose({ seed: Number(seed.value) });
  });
  const seedField = element("div", { class: "lab-choice" }, [
    element("label", { for: "lab-seed" }, [words.seed]),
    seed,
  ]);
  const sides = parameterNames.map((name) => ({ value: name, label: controlOf(name).label[language] }));
  let shown: Pick<LabView, "across" | "up"> | null = null;
  // Who chooses the other side's parameter lets the two change places.
  const across = select("lab-across", words.across, sides, (value) =>
    onChoose({
      across: value as SliderParameter,
      ...(shown && value === shown.up ? { up: shown.across } : {}),
    }),
  );
  const up = select("lab-up", words.up, sides, (value) =>
    onChoose({
      up: value as SliderParameter,
      ...(shown && value === shown.across ? { across: shown.up } : {}),
    }),
  );
  return {
    agents: element("div", { class: "lab-choices" }, [agents.node, replications.node, seedField]),
    map: element("div", { class: "lab-choices" }, [across.node, up.node]),
    show(view) {
      shown = view;
      agents.list.value = String(view.agents);
      replications.list.value = String(view.replications);
      seed.value = String(view.seed);
      across.list.value = view.across;
      up.list.value = view.up;
    },
  };
}
