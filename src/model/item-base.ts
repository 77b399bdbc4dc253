/** What every item has, whatever its control. */
export interface ItemBase<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  /** The learning objective that it practises or assesses. */
  readonly objective: string;
  /** Points on offer, above 0. */
  readonly points: number;
}
