import { type ApiModel, type ShapeReference, shapeNamed } from './api-model.ts';
import { element, textElement } from './xml.ts';

/**
 * Writes a structure's members as XML, in the model's order and with the model's wire names.
 * Members that are `undefined` are left out; an empty list is an empty element, as AWS writes it.
 */
export function writeMembers(model: ApiModel, shapeName: string, value: object): string {
  const members = Object.entries(shapeNamed(model, shapeName).members ?? {});
  const values = new Map<string, unknown>(Object.entries(value));
  return members
    .map(([name, reference]) => write(model, reference, name, values.get(name)))
    .join('');
}

function write(model: ApiModel, reference: ShapeReference, name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  const tag = reference.locationName ?? name;
  const { type, member } = shapeNamed(model, reference.shape);
  if (type === 'structure') return element(tag, writeMembers(model, reference.shape, value));
  if (type === 'list' && member && Array.isArray(value)) {
    return element(tag, value.map((item) => write(model, member, 'member', item)).join(''));
  }
  return textElement(tag, value instanceof Date ? value.toISOString() : String(value));
}
