/** Fields of a log line. Ids, codes and numbers only: no address, name or text of a customer ever stands in a log line. */
export type LogFields = Record<string, string | number | boolean | undefined>;

/** One line for each outcome, with a stable code. */
export interface Log {
  info(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}

const write =
  (level: 'info' | 'error') =>
  (code: string, fields: LogFields = {}) => {
    process.stdout.write(`${JSON.stringify({ level, code, ...fields })}\n`);
  };

/**
 * Writes JSON lines to standard output, where CloudWatch picks them up. Not by `console`: Lambda wraps what that prints
 * into a string within its own JSON, where no metric filter finds a field.
 */
export const jsonLog: Log = { info: write('info'), error: write('error') };
