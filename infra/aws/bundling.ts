import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

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
    plugins: [schemasThatShake],
    minify: true,
    charset: 'utf8', // As escapes, the words of the world's languages would take three times the room.
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
 * providers only when that fails, so leaving them out changes nothing but the size of the bundle: 115 KB.
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

/**
 * Clients of the SDK carry the schemas of all their operations, with keys such as `[_hE]` that stand for a constant of
 * the same file. esbuild cannot know that computing those has no effect, and keeps every schema; written out, the
 * unused ones go: 57 KB of SES, 80 KB of S3.
 */
const schemasThatShake: Plugin = {
  name: 'schemas-that-shake',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk[/\\]client-[^/\\]+[/\\].*schemas_\d+\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const constants = new Map(
        [...source.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name, text]) => [name, text]),
      );
      const contents = source.replace(/\[(\w+)\]:/g, (key, name) =>
        constants.has(name) ? `${constants.get(name)}:` : key,
      );
      return { contents, loader: 'js' };
    });
  },
};
