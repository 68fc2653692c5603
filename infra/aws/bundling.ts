import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';

/** The folder that holds `functions/`, `shared/` and `package.json`. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * How a function becomes one file for Lambda. The stack, its tests and the bench all bundle by this.
 * `mainFields` and ESM together make a bundle of SDK clients less than half the size of esbuild's defaults for Node.
 *
 * @param entry source file, from the root of the project
 * @param outfile where the bundle goes, `….mjs`; its source map goes beside it
 */
export function bundling(entry: string, outfile: string) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: credentialsThatLambdaNeverUses,
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    // CommonJS packages inside an ES module still call require for Node's own modules.
    banner: { js: "import{createRequire}from'module';const require=createRequire(import.meta.url);" },
    metafile: true,
    logLevel: 'warning',
  } as const satisfies BuildOptions;
}

/**
 * On Lambda the credentials are in the environment, which the SDK's default chain reads first. It imports the other
 * providers only when that fails, so leaving them out of the bundle (115 KB each) changes nothing but its size.
 */
const credentialsThatLambdaNeverUses = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];
