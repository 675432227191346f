import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { Colours } from "../charts/Colours.ts";
import { labelPlace } from "./labelPlace.ts";

/** Draws the label of the actor under the pointer on a ground of the theme's own; sigma's is white in every theme. */
export function drawHover(colours: () => Colours): NodeHoverDrawingFunction {
  return (context, { x, y, size, label }, { labelSize, labelFont, labelWeight }) => {
    const { paper, ink, faint } = colours();
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const width = label ? context.measureText(label).width : 0;
    const height = labelSize + 10;
    const text = labelPlace(x, size + 2, width, context.canvas.clientWidth);
    const [left, right] = [Math.min(x - size, text) - 6, Math.max(x + size, text + width) + 6];
    context.fillStyle = paper;
    context.strokeStyle = faint;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(left, y - height / 2, right - left, height, height / 2);
    context.fill();
    context.stroke();
    if (!label) return;
    context.fillStyle = ink;
    context.fillText(label, text, y + labelSize / 3);
  };
}
