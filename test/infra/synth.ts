import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { aftercare } from '../../infra/aws/aftercare.ts';
import { functionNames } from '../../shared/names.ts';
import config from '../../shop.config.ts';

/** A resource of the template, its properties as far as a test looks into them. */
export interface Resource<Properties = unknown> {
  id: string;
  Type: string;
  Properties: Properties;
  DependsOn?: string[];
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
}

export interface Statement {
  Effect: string;
  Action: string | string[];
  Resource?: unknown;
  Principal: { Service?: string };
  Condition?: unknown;
}

/** Builds the app with the flags of cdk.json. The bundles are empty unless given: the template does not look into them. */
export function build(options: Record<string, unknown> = {}, shop: unknown = config, bundles = emptyBundles()) {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
  return aftercare(shop, { bundles, context: { ...context, ...options } });
}

/** Synthesises the app; throws what cdk-nag or CloudFormation's own rules find. */
export function synthesise(...built: Parameters<typeof build>) {
  const { app, stack } = build(...built);
  const template: { Resources: Record<string, Resource>; Outputs: Record<string, { Value: unknown }> } =
    Template.fromStack(stack).toJSON() as never;
  const everything = Object.entries(template.Resources).map(([id, resource]) => ({ ...resource, id }));

  const all = <Properties>(type: string) => everything.filter(({ Type }) => Type === type) as Resource<Properties>[];
  return {
    outputs: template.Outputs,
    /** Folder with the assets. */
    assets: app.outdir,
    all,
    /** The only resource of its type. */
    only<Properties>(type: string): Resource<Properties> {
      const [one, second] = all<Properties>(type);
      if (!one || second) throw new Error(`expected one ${type}`);
      return one;
    },
    /** Properties of the resource that a `Ref` or `Fn::GetAtt` leads to. */
    at<Properties>(reference: Reference): Properties {
      return template.Resources['Ref' in reference ? reference.Ref : reference['Fn::GetAtt'][0]]
        ?.Properties as Properties;
    },
    statements: (type: string): Statement[] =>
      all<{ PolicyDocument: { Statement: Statement[] } }>(type).flatMap(
        ({ Properties }) => Properties.PolicyDocument.Statement,
      ),
  };
}

function emptyBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-'));
  for (const name of functionNames) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), '');
  }
  return folder;
}

/** The sample shop, deployed without a word: built once for all the tests that only read it. */
export const deployed = synthesise({ region: 'eu-north-1' });

export type Reference = { Ref: string } | { 'Fn::GetAtt': [id: string, attribute: string] };

/** Whether a value of the template speaks of the resource. */
export const refersTo = (value: unknown, id: string): boolean => JSON.stringify(value ?? null).includes(`"${id}"`);
