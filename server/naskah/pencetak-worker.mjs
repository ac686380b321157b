// The press: a process of its own that typesets one letter at a time. Its parent kills it when it takes too long;
// a thread could not be stopped in the middle of native code. It sees the layout folder and nothing else.
import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [tataLetak, ...huruf] = process.argv.slice(2);
try {
  writeFileSync('/proc/self/oom_score_adj', '1000'); // when memory runs out, the press falls, not the server
} catch {}

const kompilator = NodeCompiler.create({ workspace: tataLetak, fontArgs: [{ fontPaths: huruf }] });

const susun = (templat, inputs) => {
  const hasil = kompilator.compile({ mainFileContent: templat, inputs });
  if (!hasil.hasError()) return hasil.result;
  const sebab = kompilator.fetchDiagnostics(hasil.takeError()).filter((d) => d.severity === 1);
  throw new Error(sebab.map((d) => d.message).join('; '));
};

process.on('message', ({ templat, inputs, bentuk, waktu }) => {
  try {
    const dokumen = susun(templat, inputs);
    const isi =
      bentuk === 'svg'
        ? kompilator.plainSvg(dokumen)
        : bentuk === 'urai'
          ? JSON.stringify(kompilator.query(dokumen, { selector: '<naskah>', field: 'value' })[0] ?? null)
          : kompilator.pdf(dokumen, { pdfStandard: 'a-2a', creationTimestamp: waktu });
    process.send({ isi, halaman: dokumen.numOfPages, rss: process.memoryUsage.rss() });
  } catch (galat) {
    process.send({
      galat: String(galat instanceof Error ? galat.message : galat).slice(0, 2000),
      rss: process.memoryUsage.rss(),
    });
  }
  kompilator.evictCache(10);
});
process.on('disconnect', () => process.exit(0));
