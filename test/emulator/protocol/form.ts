import { ApiError } from './api-error.ts';
import { type ApiModel, type ShapeReference, shapeNamed } from './api-model.ts';

/** A request's parameters as they came, e.g. `Tags.Tag.1.Key` to `team`. */
export type Parameters = Readonly<Record<string, string>>;

/** How a protocol spells nested parameters. */
export interface Spelling {
  /** The parameter's name of a structure's member. */
  member(name: string, reference: ShapeReference): string;
  /** The name between a list and an item's number; nothing where lists are flattened. */
  item(list: ShapeReference): string | undefined;
}

interface Node {
  text: string | undefined;
  readonly children: Map<string, Node>;
}

const emptyNode = (): Node => ({ text: undefined, children: new Map() });

function treeOf(parameters: Parameters): Node {
  const root = emptyNode();
  for (const [path, text] of Object.entries(parameters)) {
    let node = root;
    for (const name of path.split('.')) {
      const child = node.children.get(name) ?? emptyNode();
      node.children.set(name, child);
      node = child;
    }
    node.text = text;
  }
  return root;
}

/**
 * Turns flat parameters into an operation's input as the service model shapes it.
 * Parameters that the model does not know are ignored; a required one that is absent is an
 * `ApiError` `MissingParameter`, a number that is none an `InvalidParameterValue`.
 */
export function readInput(
  model: ApiModel,
  input: ShapeReference,
  parameters: Parameters,
  spelling: Spelling,
): unknown {
  return read(treeOf(parameters), input, '');

  function read(node: Node, reference: ShapeReference, path: string): unknown {
    const shape = shapeNamed(model, reference.shape);
    if (shape.type === 'structure') return structure(node, reference, path);
    if (shape.type === 'list' && shape.member) return list(node, shape.member, path);
    const text = node.text ?? '';
    if (shape.type === 'integer') return integer(text, path);
    return shape.type === 'boolean' ? text.toLowerCase() === 'true' : text;
  }

  function structure(node: Node, reference: ShapeReference, path: string): object {
    const shape = shapeNamed(model, reference.shape);
    const members = Object.entries(shape.members ?? {}).flatMap(([name, member]) => {
      const spelled = spelling.member(name, member);
      const memberPath = path ? `${path}.${spelled}` : spelled;
      const child = node.children.get(spelled);
      if (child) return [[name, read(child, member, memberPath)]];
      if (!shape.required?.includes(name)) return [];
      throw new ApiError(
        'MissingParameter',
        400,
        `The request must contain the parameter ${memberPath}`,
      );
    });
    return Object.fromEntries(members);
  }

  function list(node: Node, member: ShapeReference, path: string): unknown[] {
    const name = spelling.item(member);
    const items = name === undefined ? node : node.children.get(name);
    return [...(items?.children ?? [])]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([number, item]) => read(item, member, [path, name, number].filter(Boolean).join('.')));
  }
}

function integer(text: string, path: string): number {
  if (/^-?\d+$/.test(text)) return Number(text);
  throw new ApiError('InvalidParameterValue', 400, `${path} must be an integer, not ${text}`);
}
