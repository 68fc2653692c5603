import { wire as customerPages } from '../../functions/customer-pages.ts';
import { wire as receiveMail } from '../../functions/receive-mail.ts';
import { wire as receiveOrder } from '../../functions/receive-order.ts';
import { wire as recordDelivery } from '../../functions/record-delivery.ts';
import { wire as runDue } from '../../functions/run-due.ts';
import { wire as staffDesk } from '../../functions/staff-desk.ts';
import { wire as sweep } from '../../functions/sweep.ts';
import type { FunctionName } from '../../shared/names.ts';
import type { World } from '../../shared/world.ts';

/** Makes the handler of a function, once, as at a cold start. */
export type Wire = (world: World) => Promise<(event: never) => Promise<unknown>>;

/** The very functions that Lambda runs. */
export const functions: Record<FunctionName, Wire> = {
  'receive-order': receiveOrder,
  'run-due': runDue,
  'receive-mail': receiveMail,
  'customer-pages': customerPages,
  'staff-desk': staffDesk,
  'record-delivery': recordDelivery,
  sweep,
};
