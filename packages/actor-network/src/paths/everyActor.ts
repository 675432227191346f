/** All actors as sources, in their order. */
export function everyActor(order: number): Uint32Array {
  return Uint32Array.from({ length: order }, (_, actor) => actor);
}
