declare module '#runs' {
  /** How many inputs a property is tried with. */
  export const runs: number;
}
