// Compiles Typst to PDF in a thread of its own: the compiler is synchronous, and a page of many rows would hold up
// every other request. Plain JavaScript, because a thread starts from a file as it stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadFonts } from '@myriaddreamin/typst.ts';
import { CompileFormatEnum, createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';

const require = createRequire(import.meta.url);
const FONTS = ['400Regular/NotoSans_400Regular', '400Regular_Italic/NotoSans_400Regular_Italic', '700Bold/NotoSans_700Bold'];
const fontFolder = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
const wasm = join(dirname(require.resolve('@myriaddreamin/typst-ts-web-compiler/package.json')), 'pkg/typst_ts_web_compiler_bg.wasm');

const compiler = createTypstCompiler();
await compiler.init({
  getModule: () => ({ module_or_path: readFileSync(wasm) }),
  beforeBuild: [loadFonts(FONTS.map((name) => new Uint8Array(readFileSync(join(fontFolder, `${name}.ttf`)))), { assets: false })],
});
compiler.addSource('/house.typ', workerData.house);

async function compile({ source, inputs }) {
  compiler.addSource('/main.typ', source);
  const { result, diagnostics } = await compiler.compile({ mainFilePath: '/main.typ', inputs, format: CompileFormatEnum.pdf, diagnostics: 'full' });
  if (!result) throw new Error(`Typst: ${diagnostics?.map(({ message, range }) => `${range} ${message}`).join('; ')}`);
  return result;
}

parentPort.on('message', ({ id, ...job }) => {
  compile(job).then(
    (pdf) => parentPort.postMessage({ id, pdf }, [pdf.buffer]),
    (error) => parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
