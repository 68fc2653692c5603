type Required<Fields> = { [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name] };
type Optional<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
};

/** The same fields without those that are undefined: what a platform does not tell is absent, not empty. */
export const present = <Fields extends object>(fields: Fields): Required<Fields> & Optional<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Required<Fields> &
    Optional<Fields>;
