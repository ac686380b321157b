// The press: a process of its own that typesets one letter at a time. Its parent kills it when it takes too long;
// a thread could not be stopped in the middle of native code. It sees the layout folder and nothing else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Puts files beside the layout for one sheet. */
const sandingkan = (berkas) => {
  for (const [nama, isi] of Object.entries(berkas)) kompilator.mapShadow(join(tataLetak, nama), Buffer.from(isi));
};

/** How many pages the files beside the layout have; 0: one that cannot be read as a PDF. */
const hitungHalaman = (berkas) => {
  const halaman = {};
  for (const nama of Object.keys(berkas)) {
    const tanya = kompilator.compile({ mainFileContent: `#image("${nama}", page: 1000000)` });
    const jawab = tanya.hasError() ? kompilator.fetchDiagnostics(tanya.takeError()).map((d) => d.message) : [];
    halaman[nama] = Number(/only has (\d+) page/.exec(jawab.join())?.[1] ?? 0);
  }
  return halaman;
};

process.on('message', ({ templat, inputs, bentuk, waktu, berkas = {} }) => {
  try {
    sandingkan(berkas);
    const dokumen = susun(templat, {
      ...inputs,
      ...(bentuk === 'jilid' && { halaman: JSON.stringify(hitungHalaman(berkas)) }),
    });
    const isi =
      bentuk === 'svg'
        ? kompilator.plainSvg(dokumen)
        : bentuk === 'urai'
          ? JSON.stringify(kompilator.query(dokumen, { selector: '<naskah>', field: 'value' })[0] ?? null)
          : kompilator.pdf(dokumen, { ...(bentuk === 'pdf' && { pdfStandard: 'a-2a' }), creationTimestamp: waktu });
    process.send({ isi, halaman: dokumen.numOfPages, rss: process.memoryUsage.rss() });
  } catch (galat) {
    process.send({
      galat: String(galat instanceof Error ? galat.message : galat).slice(0, 2000),
      rss: process.memoryUsage.rss(),
    });
  }
  for (const nama of Object.keys(berkas)) kompilator.unmapShadow(join(tataLetak, nama));
  kompilator.evictCache(10);
});
process.on('disconnect', () => process.exit(0));
