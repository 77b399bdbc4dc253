/** Whether two pieces of plain data say the same. Where their properties stand in another order, they count as different. */
export function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
