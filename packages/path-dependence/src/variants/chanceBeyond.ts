/** Chance that a gain moves a best responder: 1 beyond the deadband, 0 within; without one, a tie is a coin toss. */
export function chanceBeyond(gain: number, deadband: number): number {
  if (gain > deadband) return 1;
  return gain === 0 && deadband === 0 ? 0.5 : 0;
}
