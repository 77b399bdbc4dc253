import type { Page } from 'playwright';

/** Something in the browser's accessibility tree. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly invalid: boolean;
  /** What is around it, from the outside. */
  readonly around: readonly TreeNode[];
}

/** All that a screen reader is told of a page, in its order. */
export async function treeOf(page: Page): Promise<readonly TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: TreeNode[] = [];
  const visit = (id: string, around: readonly TreeNode[]): void => {
    const node = byId.get(id);
    if (!node) return;
    const text = (value: { readonly value?: unknown } | undefined): string => String(value?.value ?? '').replace(/\s+/g, ' ').trim();
    const told: TreeNode = {
      role: text(node.role),
      name: text(node.name),
      description: text(node.description),
      invalid: node.properties?.some(({ name, value }) => name === 'invalid' && value.value !== 'false') ?? false,
      around,
    };
    // What is ignored passes on what is in it.
    if (!node.ignored) found.push(told);
    for (const child of node.childIds ?? []) visit(child, node.ignored ? around : [...around, told]);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId, []);
  return found;
}
