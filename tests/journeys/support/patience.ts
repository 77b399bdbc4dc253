/**
 * How long anything a journey waits for may take, in ms: far longer than it does. A machine with much else to
 * do is slow, not wrong; what never comes is found out all the same.
 */
export const PATIENCE = 60_000;

/** Options of a journey: what no page answers, no wait ends either. */
export const A_JOURNEY = { timeout: 1_200_000 } as const;

/**
 * Until something is so that no page shows.
 *
 * @param what - in words, for when it never is
 * @throws Error if it is not so for `PATIENCE`
 */
export async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
