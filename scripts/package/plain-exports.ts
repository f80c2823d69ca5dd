import { type ObjectExpression, parseSync, type Statement } from '@swc/core';
import { partsOf, type Syntax } from './syntax.ts';

/** Where webpack defines the exports of a module: `__webpack_require__.d(exported, { name: () => variable })`. */
interface Definition {
  readonly exported: string;
  readonly object: ObjectExpression;
}

/**
 * Lets the modules of a bundled file export values. Webpack exports a function for each value, and every use of it
 * calls that function. Only what a module assigns again later keeps it.
 *
 * @param syntax that of the file, which is changed
 */
export function plainExports(syntax: unknown): void {
  for (const node of partsOf(syntax)) {
    const { stmts } = node as { stmts?: Statement[] };
    if (stmts?.some(definitionIn)) Object.assign(node, { stmts: withValues(stmts) });
  }
}

function withValues(body: readonly Statement[]): Statement[] {
  const changing = new Set(assignedIn(body));
  const declarations = new Map(
    body.flatMap((statement) => declaredBy(statement).map((name) => [name, statement])),
  );
  const exportsAfter = new Map(body.map((statement): [Statement, string[]] => [statement, []]));
  for (const statement of body) {
    const { exported, object } = definitionIn(statement) ?? {};
    if (!object) continue;
    object.properties = object.properties.filter((property) => {
      const { name, variable = '' } = pairIn(property);
      const declaration = declarations.get(variable);
      if (!name || !declaration || changing.has(variable)) return true;
      // A function is there from the start, for modules that need each other.
      const place = declaration.type === 'FunctionDeclaration' ? statement : declaration;
      exportsAfter.get(place)?.push(`${exported}.${name} = ${variable};`);
      return false;
    });
  }
  return body.flatMap((statement) => [
    ...(definitionIn(statement)?.object.properties.length === 0 ? [] : [statement]),
    ...(parseSync(exportsAfter.get(statement)?.join('') ?? '').body as Statement[]),
  ]);
}

function definitionIn(statement: Statement): Definition | undefined {
  if (statement.type !== 'ExpressionStatement') return undefined;
  const { expression: call } = statement;
  if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
  const { object: owner, property } = call.callee;
  const isDefinition = /^__\w+_require__$/.test(nameIn(owner)) && nameIn(property) === 'd';
  const [exported, object] = call.arguments.map(({ expression }) => expression);
  if (!isDefinition || !exported || object?.type !== 'ObjectExpression') return undefined;
  return { exported: nameIn(exported), object };
}

/** The name and the variable of an export; neither for what is not as simple as that. */
function pairIn(property: ObjectExpression['properties'][number]): {
  readonly name?: string;
  readonly variable?: string;
} {
  if (property.type !== 'KeyValueProperty') return {};
  const { key, value } = property;
  return value.type === 'ArrowFunctionExpression'
    ? { name: nameIn(key), variable: nameIn(value.body) }
    : {};
}

/** The variables that a statement declares and gives their values. */
function declaredBy(statement: Statement): string[] {
  switch (statement.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [statement.identifier.value];
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({ id, init }) => (init ? nameIn(id) : []));
    default:
      return [];
  }
}

/** The variables to which something is assigned, beside their declarations. */
function assignedIn(body: readonly Statement[]): string[] {
  return [...partsOf(body)].flatMap(({ type, left, argument }) => {
    switch (type) {
      case 'AssignmentExpression':
      case 'ForInStatement':
      case 'ForOfStatement':
        return variablesIn(left);
      case 'UpdateExpression':
        return variablesIn(argument);
      default:
        return [];
    }
  });
}

/** The variables in the target of an assignment, but not those of which a property is assigned. */
function variablesIn(target: unknown): string[] {
  const { type } = target as Syntax;
  if (type === 'MemberExpression') return [];
  return [...partsOf(target)].flatMap((node) => nameIn(node) || []);
}

/** The name of an identifier; `''` for anything else. */
function nameIn({ type, value }: { type?: string; value?: unknown }): string {
  return type === 'Identifier' ? String(value) : '';
}
