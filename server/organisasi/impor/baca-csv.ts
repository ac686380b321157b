import type { BarisPolos, LembarPolos } from './lembar-polos.ts';

/**
 * A list saved as text: the first sheet of a workbook that has only one. The separator is whichever of comma, semicolon and
 * tab the first line has most of. Every cell is a text.
 */
export const bacaCsv = (isi: Uint8Array, barisPalingBanyak: number): LembarPolos => {
  const teks = new TextDecoder('utf-8', { fatal: true }).decode(isi);
  const pemisah = pilihPemisah(teks);
  const baris: BarisPolos[] = [];
  let lebar = 0;
  let nomor = 0;
  for (const sel of rekaman(teks, pemisah)) {
    nomor += 1;
    if (nomor > barisPalingBanyak) throw new Error(`lebih dari ${barisPalingBanyak} baris`);
    const berisi = sel.flatMap((nilai, i) => (nilai === '' ? [] : [[i + 1, nilai] as const]));
    if (berisi.length > 0) baris.push({ nomor, sel: berisi });
    lebar = Math.max(lebar, sel.length);
  }
  return { nama: 'Daftar', lebar, baris };
};

const pilihPemisah = (teks: string): string => {
  const [pertama = ''] = teks.split('\n', 1);
  const [satu] = [',', ';', '\t'].sort((a, b) => pertama.split(b).length - pertama.split(a).length);
  return satu ?? ',';
};

/** RFC 4180, a record at a time. An unclosed quote takes the rest of the text with it. */
function* rekaman(teks: string, pemisah: string): Generator<string[]> {
  let sel = [''];
  for (const satuan of penggalan(teks, pemisah)) {
    if (satuan === pemisah) sel.push('');
    else if (!/^[\r\n]/.test(satuan)) sel.push(`${sel.pop()}${bukaKutip(satuan)}`);
    else {
      yield sel;
      sel = [''];
    }
  }
  if (sel.some((s) => s !== '')) yield sel;
}

/** Cells, separators and line ends as they follow each other. */
function* penggalan(teks: string, pemisah: string): Generator<string> {
  const pola = new RegExp(`"(?:[^"]|"")*"?|[^"${pemisah}\\r\\n][^${pemisah}\\r\\n]*|${pemisah}|\\r\\n?|\\n`, 'gy');
  for (let cocok = pola.exec(teks); cocok; cocok = pola.exec(teks)) yield cocok[0];
}

const bukaKutip = (satuan: string): string =>
  satuan.startsWith('"') ? satuan.replace(/^"|"$/g, '').replaceAll('""', '"') : satuan;
