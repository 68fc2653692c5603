import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { environment } from '../../infra/local/endpoints/services.ts';
import type { TableUsage } from '../../infra/local/endpoints/table.ts';
import { type AwsRequest, identify } from '../../infra/local/endpoints/wire.ts';
import { functions, type Wire } from '../../infra/local/functions.ts';
import { endpointPath } from '../../infra/local/invocations.ts';
import type { LogLine } from '../../infra/local/runtime.ts';
import type { System } from '../../infra/local/system.ts';
import type { FunctionName } from '../../shared/names.ts';
import type { World } from '../../shared/world.ts';
import { type Item, sizeOf } from './item-size.ts';

/** What was used of AWS. The sweep is left out: it costs the same without any order. */
export interface Usage {
  invocations: Partial<Record<FunctionName, number>>;
  /** By function and operation: `run-due dynamodb.PutItem`. */
  calls: Record<string, number>;
  /** SES bills each recipient. */
  recipients: number;
  /** In the table's own units of account; index writes come on top of the writes. */
  table: TableUsage;
  /** Journeys as they were put, in order. */
  puts: Item[];
  /** Bytes that remain, by kind of item. */
  stored: { journeys: number; customers: number };
  /** Our own lines, as shared/log.ts writes them. */
  logs: { lines: number; bytes: number };
}

/** The functions of the house, with all that they use counted. */
export function countUsage() {
  const invocations: Usage['invocations'] = {};
  const calls: Usage['calls'] = {};
  const table: TableUsage = { reads: 0, writes: 0, indexWrites: 0 };
  const puts: Item[] = [];
  let recipients = 0;
  let system: System | undefined;
  let isCalling = false;

  return {
    functions: Object.fromEntries(
      Object.entries(functions).map(([name, wire]) => [name, name === 'sweep' ? wire : counted(name as never, wire)]),
    ),
    /** To be called before anything happens. */
    watch: (opened: System) => {
      system = opened;
    },
    async usage(): Promise<Usage> {
      if (!system) throw new Error('nothing was watched');
      return { invocations, calls, recipients, table, puts, ...(await leftIn(system)) };
    },
  };

  function counted(name: FunctionName, wire: Wire): Wire {
    return async (world) => {
      const handler = await wire({ ...world, aws: countedCalls(name, world.aws) });
      return (event) => {
        if (isWokenBy(name, event)) invocations[name] = (invocations[name] ?? 0) + 1;
        return handler(event);
      };
    };
  }

  function countedCalls(name: FunctionName, aws: World['aws']): World['aws'] {
    const handle = async (request: AwsRequest) => {
      const { service, operation } = identify({ ...request, path: request.path.slice(endpointPath.length) });
      const call = `${name} ${service}.${operation}`;
      calls[call] = (calls[call] ?? 0) + 1;
      if (operation === 'PutItem') puts.push(inputOf<{ Item: Item }>(request).Item);
      if (operation === 'SendEmail')
        recipients += inputOf<SendEmailCommandInput>(request).Destination?.ToAddresses?.length ?? 0;
      const proceed = () => aws.requestHandler?.handle(request as never) as Promise<never>;
      return service === 'dynamodb' ? accounted(proceed) : proceed();
    };
    return { ...aws, requestHandler: { handle: handle as never } };
  }

  /** What the table counts around a call is the call's, as long as calls do not overlap. */
  async function accounted<T>(call: () => Promise<T>): Promise<T> {
    if (isCalling || !system) throw new Error('calls overlap, or nobody watches: they cannot be accounted for');
    const { usage } = system.services.table;
    const before = { ...usage };
    isCalling = true;
    try {
      return await call();
    } finally {
      isCalling = false;
      for (const unit of ['reads', 'writes', 'indexWrites'] as const) table[unit] += usage[unit] - before[unit];
    }
  }
}

const inputOf = <Input>({ body: { buffer, byteOffset, byteLength } }: AwsRequest): Input =>
  JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('utf8')) as Input;

/** The rule of infra/aws/mail-out.ts does not let deliveries through; the local endpoint tells of them. */
const isWokenBy = (name: FunctionName, event: { 'detail-type'?: string }): boolean =>
  name !== 'record-delivery' || event['detail-type'] !== 'Email Delivered';

async function leftIn({ aws, logs }: System): Promise<Pick<Usage, 'stored' | 'logs'>> {
  const client = new DynamoDBClient(aws as object);
  const { Items = [] } = await client.send(new ScanCommand({ TableName: environment('').table }));
  client.destroy();
  const sizes = (isCustomer: boolean) =>
    Items.filter(({ pk }) => pk?.S?.startsWith('customer#') === isCustomer).map((item) => sizeOf(item as never));
  const lines = logs.filter((line) => line.function !== 'sweep').map(lineOf);
  return {
    stored: { journeys: sum(sizes(false)), customers: sum(sizes(true)) },
    logs: { lines: lines.length, bytes: sum(lines.map((line) => Buffer.byteLength(line))) },
  };
}

const lineOf = ({ level, code, fields }: LogLine): string => JSON.stringify({ level, code, ...fields });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
