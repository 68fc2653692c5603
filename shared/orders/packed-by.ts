import type { Settings } from './platform.ts';

/** What a shop may note on an order beside what the platform knows of it. */
export interface Noted {
  attributes: readonly { name?: string | undefined; value?: unknown }[];
  /** Such as `packed_by:mari`. */
  tags?: readonly string[];
}

/** Who packed the order, where the setting `packedBy` says under which name the shop notes it. */
export function packerOf({ packedBy: name }: Settings, { attributes, tags = [] }: Noted): string | undefined {
  if (!name) return undefined;
  const attribute = attributes.find((one) => one.name === name)?.value;
  const tag = tags.map((one) => one.trim()).find((one) => one.startsWith(`${name}:`));
  const packer = typeof attribute === 'string' ? attribute : tag?.slice(name.length + 1);
  return packer?.trim().slice(0, 80) || undefined;
}
