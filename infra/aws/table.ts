import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { table as names } from '../../shared/names.ts';

/**
 * The one table: journeys, customers and quarantine. Its indexes are sparse, so an item is written to one of them only
 * while it owes something, is open, or lies in quarantine; they hold keys, and what the desk lists and finds by.
 */
export function journeyTable(scope: Construct): TableV2 {
  const text = (name: string) => ({ name, type: AttributeType.STRING });
  return new TableV2(scope, 'Journeys', {
    partitionKey: text(names.key),
    globalSecondaryIndexes: [names.dueIndex, names.openIndex, names.findIndex, names.quarantineIndex].map(
      ({ name, partition, sort, ...shown }) => ({
        indexName: name,
        partitionKey: text(partition),
        sortKey: text(sort),
        ...('row' in shown
          ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [shown.row] }
          : { projectionType: ProjectionType.KEYS_ONLY }),
      }),
    ),
    billing: Billing.onDemand(),
    timeToLiveAttribute: names.timeToLive,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    // What customers said must outlive a mistaken deploy and a deleted stack.
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
