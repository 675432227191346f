/** Path of an arrow's head whose tip is at (x, y) and that points along (dx, dy), not both 0; `size` pixels long. */
export function arrowHead(x: number, y: number, dx: number, dy: number, size: number): string {
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [bx, by] = [x - ux * size, y - uy * size];
  const half = size * 0.45;
  return `M${x},${y}L${bx - uy * half},${by + ux * half}L${bx + uy * half},${by - ux * half}Z`;
}
