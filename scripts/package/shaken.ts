import {
  type Expression,
  type ModuleItem,
  type ObjectExpression,
  type Property,
  parse,
  print,
  transform,
  type VariableDeclaration,
} from '@swc/core';

/**
 * Drops unused code from a bundled file, which ncc keeps: half of the code, and most of the schemas.
 * Names and lines stay readable. The same text gives the same bytes.
 */
export async function shaken(source: string): Promise<string> {
  const { code } = await transform(source, {
    configFile: false,
    swcrc: false,
    isModule: true,
    jsc: {
      target: 'es2024',
      minify: {
        mangle: false,
        compress: { defaults: true, passes: 3, toplevel: true, inline: 0, sequences: false },
        format: { comments: false },
      },
    },
  });
  const module = await parse(code, { syntax: 'ecmascript', target: 'es2024' });
  for (const property of module.body.flatMap(bundledModules)) {
    if (property.type === 'KeyValueProperty') property.value = inParentheses(property.value);
  }
  return (await print(module, { jsc: { target: 'es2024' } })).code;
}

/** The bundled modules that a statement declares: ncc's runtime and chunks keep them in an object, by number. */
function bundledModules(item: ModuleItem): Property[] {
  const declaration = item.type === 'ExportDeclaration' ? item.declaration : item;
  if (declaration.type !== 'VariableDeclaration') return [];
  return (declaration as VariableDeclaration).declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && ['modules', '__webpack_modules__'].includes(id.value)
      ? ((init as ObjectExpression).properties as Property[])
      : [],
  );
}

/**
 * V8 compiles a function in parentheses at once, but any other function twice: a quick parse first, then again
 * when it is called. That is why ncc puts its modules in parentheses; swc has removed them.
 *
 * @see https://v8.dev/blog/preparser#pife
 */
function inParentheses(expression: Expression): Expression {
  return { type: 'ParenthesisExpression', span: { start: 0, end: 0, ctxt: 0 }, expression };
}
