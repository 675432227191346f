import type { NodeLabelDrawingFunction } from "sigma/rendering";
import type { Colours } from "../charts/Colours.ts";
import { labelPlace } from "./labelPlace.ts";

/** Draws the label of an actor on the side where the map has room for it. */
export function drawLabel(colours: () => Colours): NodeLabelDrawingFunction {
  return (context, { x, y, size, label, ...data }, { labelSize, labelFont, labelWeight }) => {
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    context.fillStyle = (data as { labelColour?: string }).labelColour ?? colours().ink;
    const { width } = context.measureText(label);
    context.fillText(label, labelPlace(x, size, width, context.canvas.clientWidth), y + labelSize / 3);
  };
}
