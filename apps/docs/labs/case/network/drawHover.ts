import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { Colours } from "../charts/Colours.ts";

/** Draws the label of the actor under the pointer on a ground of the theme's own; sigma's is white in every theme. */
export function drawHover(colours: () => Colours): NodeHoverDrawingFunction {
  return (context, { x, y, size, label }, { labelSize, labelFont, labelWeight }) => {
    const { paper, ink, faint } = colours();
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const width = label ? context.measureText(label).width + 12 : 0;
    const height = labelSize + 10;
    context.fillStyle = paper;
    context.strokeStyle = faint;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(x - size - 4, y - height / 2, 2 * size + 8 + width, height, height / 2);
    context.fill();
    context.stroke();
    if (!label) return;
    context.fillStyle = ink;
    context.fillText(label, x + size + 5, y + labelSize / 3);
  };
}
