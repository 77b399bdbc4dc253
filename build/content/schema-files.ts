import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../src/model/text.js';
import { textSchema } from './authored.js';
import { courseSchema } from './course-file.js';
import { factsSchema } from './facts-file.js';
import { glossarySchema } from './glossary-file.js';
import { itemSchema } from './items/items.js';
import { assessmentSchema } from './assessment-file.js';
import { moduleSchema } from './module-file.js';
import { organisationSchema } from './organisation-file.js';

/**
 * JSON Schemas by file name, made from the schemas that content is read with, so that
 * an editor completes and underlines what the content check would tell.
 */
export function editorSchemas(languages: readonly Language[] = ['en', 'cy']): Readonly<Record<string, string>> {
  const text = textSchema(languages);
  const schemas = {
    'course.schema.json': courseSchema(languages),
    'facts.schema.json': factsSchema(),
    'glossary.schema.json': glossarySchema(languages),
    'organisation.schema.json': organisationSchema(languages),
    'module.schema.json': moduleSchema(text),
    'activity.schema.json': itemSchema(text),
    'assessment.schema.json': assessmentSchema(text),
  };
  return Object.fromEntries(Object.entries(schemas).map(([file, schema]) => [file, asJson(schema)]));
}

/** Writes them to `.schema` in the modules folder, which the content check passes over. */
export async function writeSchemas(folder: string, languages?: readonly Language[]): Promise<void> {
  await mkdir(join(folder, '.schema'), { recursive: true });
  for (const [file, json] of Object.entries(editorSchemas(languages))) await writeFile(join(folder, '.schema', file), json);
}

/** Draft 7 is what YAML editors know best. */
function asJson(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`;
}
