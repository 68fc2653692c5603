/** An item in DynamoDB's JSON. */
export type Item = Record<string, AttributeValue>;
type AttributeValue = Record<string, unknown>;

/**
 * Bytes of an item as DynamoDB bills it, names and values.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export const sizeOf = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value), 0);

function sizeOfValue(value: AttributeValue): number {
  const [type, inner] = Object.entries(value)[0] ?? [];
  switch (type) {
    case 'S':
      return Buffer.byteLength(inner as string);
    case 'N':
      return Math.ceil((inner as string).replaceAll(/[-.]/g, '').length / 2) + 1;
    case 'SS':
      return (inner as string[]).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    case 'M':
      return 3 + Object.keys(inner as Item).length + sizeOf(inner as Item);
    case 'L':
      return 3 + (inner as AttributeValue[]).reduce((sum, one) => sum + 1 + sizeOfValue(one), 0);
    case 'BOOL':
    case 'NULL':
      return 1;
    default:
      throw new Error(`sizes of type ${type} are not counted here`);
  }
}

/** Write units of a put: of the larger of what was there and what comes. */
export const writeUnits = (before: Item | undefined, after: Item): number =>
  Math.ceil(Math.max(before ? sizeOf(before) : 0, sizeOf(after)) / 1024);
