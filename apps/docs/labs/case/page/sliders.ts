import {
  type Control,
  type ControlName,
  controls,
  decimalsOf,
  type PowerName,
  powerNames,
} from "../model/controls.ts";
import { sharedPower } from "../model/sharedPower.ts";
import { element } from "./element.ts";
import { type Language, labWords } from "./words.ts";

export type Values = Readonly<Record<ControlName, number>>;

export interface Sliders {
  readonly node: HTMLElement;
  show(values: Values): void;
}

const groups = ["structure", "counterfactual", "emergency", "choice", "norms"] as const;

/** Makes the sliders; `onMove` gets all values whenever one moves. */
export function sliders(language: Language, onMove: (values: Values) => void): Sliders {
  const words = labWords[language];
  const inputs = new Map<
    ControlName,
    { input: HTMLInputElement; output: HTMLOutputElement; control: Control }
  >();
  let now = {} as Values;
  const moved = (name: ControlName, value: number) => {
    const isPower = (powerNames as readonly string[]).includes(name);
    const next = isPower ? sharedPower(now, name as PowerName, value) : { ...now, [name]: value };
    show(next);
    onMove(next);
  };
  const row = (control: Control) => {
    const { name, label, unit, min, max, step } = control;
    const id = `lab-${name}`;
    const input = element("input", { type: "range", id, min, max, step });
    const output = element("output", { for: id });
    input.addEventListener("input", () => moved(name, Number(input.value)));
    inputs.set(name, { input, output, control });
    const text = element("label", { for: id }, [label[language]]);
    return element("div", { class: "lab-slider" }, [
      text,
      output,
      element("span", {}, [unit[language]]),
      input,
    ]);
  };
  const node = element(
    "div",
    { class: "lab-sliders" },
    groups.map((group) =>
      element("fieldset", {}, [
        element("legend", {}, [words.groups[group]]),
        ...controls.filter((control) => control.group === group).map(row),
      ]),
    ),
  );
  function show(values: Values) {
    now = values;
    for (const [name, { input, output, control }] of inputs) {
      const text = values[name].toFixed(decimalsOf(control));
      input.value = text;
      output.value = text;
      input.setAttribute("aria-valuetext", `${text} ${control.unit[language]}`);
    }
  }
  return { node, show };
}
