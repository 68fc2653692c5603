/** Fields of a log line. Ids, codes and numbers only: no address, name or text of a customer ever stands in a log line. */
export type LogFields = Record<string, string | number | boolean | undefined>;

/** One line for each outcome, with a stable code. */
export interface Log {
  info(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}

const write =
  (level: 'info' | 'error') =>
  (code: string, fields: LogFields = {}) =>
    console.log(JSON.stringify({ level, code, ...fields }));

/** Writes JSON lines to standard output, where CloudWatch picks them up. */
export const jsonLog: Log = { info: write('info'), error: write('error') };
