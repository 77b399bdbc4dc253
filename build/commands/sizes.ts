import { defineCommand } from 'citty';
import { buildPackages } from '../build-packages.js';
import { isOver, sizesOf } from '../sizes.js';
import { modulesFolder, readModules } from './read-modules.js';
import { selectedLanguages, selectedParcels, selectedStandards, selectionArgs } from './selection.js';
import { table } from './table.js';
import { refuseUnknown } from './usage-error.js';

export const sizesCommand = defineCommand({
  meta: { name: 'sizes', description: 'Measures the packages against build/budgets.ts, and writes nothing' },
  args: selectionArgs,
  async run({ args }) {
    refuseUnknown(args, selectionArgs);
    const read = await readModules();
    if (!read) return 1;
    const content = selectedLanguages(read.content, args.language);
    const forStandards = selectedStandards(args.standard);
  const parcels = selectedParcels(content.course, args.module, forStandards);
    const built = await buildPackages(content, modulesFolder, parcels, forStandards, (line) => console.log(line));
    const sizes = sizesOf(built);
    const rows = sizes.map((size) => [
      size.of,
      size.actual,
      size.budget === undefined ? 'none set' : size.budget.toLocaleString('en-GB'),
      size.unit,
      isOver(size) ? 'OVER' : '',
    ]);
    console.log(`\n${table(['size of', 'is', 'at most', '', ''], rows)}`);
    return sizes.some(isOver) ? 1 : 0;
  },
});
