/** A reference from one shape to another, with the name it has on the wire where that differs. */
export interface ShapeReference {
  readonly shape: string;
  readonly locationName?: string;
  readonly queryName?: string;
}

export interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, ShapeReference>>;
  readonly member?: ShapeReference;
  readonly error?: { readonly code: string; readonly httpStatusCode: number };
}

/** The part of an AWS service model (`service-2.json`) that the wire needs. */
export interface ApiModel {
  readonly metadata: { readonly apiVersion: string; readonly xmlNamespace: string };
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly input: ShapeReference;
        readonly output?: ShapeReference & { readonly resultWrapper?: string };
      }
    >
  >;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** Looks a shape up; a name that the model lacks is a mistake in the emulator. */
export function shapeNamed(model: ApiModel, name: string): Shape {
  const shape = model.shapes[name];
  if (!shape) throw new Error(`The API model has no shape ${name}`);
  return shape;
}
