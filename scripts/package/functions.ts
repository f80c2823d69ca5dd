import { createHash } from 'node:crypto';
import { parseAst } from 'rollup/parseAst';
import { partsOf, type Syntax } from './syntax.ts';

/** A function of a bundled file that can be put into parentheses: no declaration, and no method. */
export interface BundledFunction {
  /** The same wherever the same text stands, in parentheses or not. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Where its own code begins. */
  readonly body: number;
  readonly isInParentheses: boolean;
}

/** The functions of a bundled file. */
export function functionsIn(source: string): BundledFunction[] {
  const found: BundledFunction[] = [];
  for (const part of partsOf(parseAst(source, { allowReturnOutsideFunction: true }))) {
    if (isMethod(part)) continue;
    for (const { start, end, body } of Object.values(part).filter(isFunction)) {
      const isAlone = source[start - 1] === '(' && source[end] === ')';
      found.push({
        id: idOf(source.slice(start, end)),
        start,
        end,
        body: body.type === 'BlockStatement' ? body.start + 1 : body.start,
        // The parentheses around an argument are those of the call.
        isInParentheses: isAlone && !Array.isArray(part),
      });
    }
  }
  return found;
}

interface FunctionSyntax extends Syntax {
  readonly start: number;
  readonly end: number;
  readonly body: { readonly type: string; readonly start: number };
}

function isFunction(value: unknown): value is FunctionSyntax {
  const { type } = (value ?? {}) as Syntax;
  return type === 'ArrowFunctionExpression' || type === 'FunctionExpression';
}

function isMethod({ type, method, kind }: Syntax): boolean {
  return type === 'MethodDefinition' || method === true || kind === 'get' || kind === 'set';
}

function idOf(text: string): string {
  return createHash('sha256').update(text.replace(/[()]/g, '')).digest('hex').slice(0, 8);
}
