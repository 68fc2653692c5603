import { Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import type { Construct } from 'constructs';
import { logGroup } from './function.ts';

/**
 * Makes the rule set the active one of the account and region, which CloudFormation has no resource for. There is one
 * only: whatever was active before stops receiving. Hence `-c activateReceiving=true`, and never by itself.
 *
 * Nothing happens on delete: to switch receiving off without asking whose it is by then would be worse than the error
 * that CloudFormation gives when it may not delete an active set.
 */
export function activate(scope: Construct, ruleSet: IReceiptRuleSet): void {
  const call = {
    service: 'SES',
    action: 'setActiveReceiptRuleSet',
    parameters: { RuleSetName: ruleSet.receiptRuleSetName },
    physicalResourceId: PhysicalResourceId.of('active-receipt-rule-set'),
  };
  const logs = logGroup(scope, 'ActivateReceivingLogs');
  const role = new Role(scope, 'ActivateReceivingRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logs.grant(role, 'logs:CreateLogStream', 'logs:PutLogEvents');
  const activation = new AwsCustomResource(scope, 'ActivateReceiving', {
    onCreate: call,
    onUpdate: call,
    policy: AwsCustomResourcePolicy.fromStatements([
      new PolicyStatement({ actions: ['ses:SetActiveReceiptRuleSet'], resources: ['*'] }),
    ]),
    installLatestAwsSdk: false,
    logGroup: logs,
    role,
  });
  activation.node.addDependency(ruleSet);
  Validations.of(activation).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'SES knows no resource for this action: the active rule set belongs to the account and region.',
  });
}
