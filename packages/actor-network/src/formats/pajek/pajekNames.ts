/** Parameters of a vertex that Pajek knows, besides coordinates and shape. */
export const vertexParameters: readonly string[] =
  "size x_fact y_fact phi r q ic bc bw lc la lr lphi fos font".split(" ");

/** Parameters of an arc or edge that Pajek knows, besides its label, `l`. */
export const tieParameters: readonly string[] =
  "c p s w a h1 h2 a1 a2 k1 k2 ap lp lr lphi lc la fos font".split(" ");
