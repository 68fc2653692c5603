import { type App, Stack, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Construct } from 'constructs';

/** Checks the app against AWS's own rules. What is acknowledged stands, with its reason, beside the thing it concerns. */
export const checkAgainstAwsSolutions = (app: App): void =>
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));

/** Acknowledges that a policy speaks of this very resource with a `*`, and of no other. */
export function acknowledgeWildcard(policy: Construct, resource: string, reason: string): void {
  const id = `AwsSolutions-IAM5[Resource::${inWords(Stack.of(policy).resolve(resource))}]`;
  Validations.of(policy).acknowledge({ id, reason });
}

type Resolved = string | { Ref: string } | { 'Fn::GetAtt': string[] } | { 'Fn::Join': [string, Resolved[]] };

/** Writes an ARN as cdk-nag names it in its findings: `<Bucket123.Arn>/mail/*`. */
function inWords(arn: Resolved): string {
  if (typeof arn === 'string') return arn;
  if ('Ref' in arn) return `<${arn.Ref}>`;
  if ('Fn::GetAtt' in arn) return `<${arn['Fn::GetAtt'].join('.')}>`;
  const [delimiter, parts] = arn['Fn::Join'];
  return parts.map(inWords).join(delimiter);
}
