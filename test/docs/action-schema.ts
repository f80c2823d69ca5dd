import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader';
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/template-schema';
import {
  TemplateContext,
  TemplateValidationErrors,
} from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';

// The package's own `parseAction` imports this file in a way that Node refuses.
const schemaFile = resolve(
  import.meta.dirname,
  '../../node_modules/@actions/workflow-parser/dist/action-v1.0.min.json',
);

/** What GitHub's own schema finds wrong with the text of an `action.yml`. */
export function problemsOfAction(actionYml: string): string[] {
  const schema = TemplateSchema.load(
    new JSONObjectReader(undefined, readFileSync(schemaFile, 'utf8')),
  );
  const context = new TemplateContext(
    new TemplateValidationErrors(),
    schema,
    new NoOperationTraceWriter(),
  );
  const file = context.getFileId('action.yml');
  const reader = new YamlObjectReader(file, actionYml);
  readTemplate(context, 'action-root-strict', reader, file);
  return [...reader.errors, ...context.errors.getErrors()].map(({ message }) => message);
}
