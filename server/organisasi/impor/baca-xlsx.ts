import type { CellValue } from 'exceljs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { BarisPolos, LembarPolos } from './lembar-polos.ts';

/**
 * The sheets of a workbook one after the other, each with its rows that hold something: only one sheet stands in memory.
 * Throws when the bytes are no workbook. What they may weigh is looked at before (`periksaZip`).
 */
export async function* bacaXlsx(isi: Uint8Array, barisPalingBanyak: number): AsyncGenerator<LembarPolos> {
  const zip = await fromBufferPromise(Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength), { lazyEntries: true });
  const bagian = new Map<string, Entry>();
  for await (const e of zip.eachEntry()) bagian.set(e.fileName.replace(/^\//, ''), e);
  const uraikan = (nama: string, terima: Penerima) => uraikanBagian(zip, bagian.get(nama), terima);
  const { daftar, mulai1904 } = await bacaDaftarLembar(uraikan);
  if (daftar.length === 0) throw new Error('tidak ada lembar');
  const teks = await bacaTeksBersama(uraikan);
  const tanggal = await bacaGayaTanggal(uraikan);
  for (const { nama, berkas } of daftar) {
    const baris: BarisPolos[] = [];
    let lebar = 0;
    await uraikan(
      berkas,
      penerimaLembar({ teks, tanggal, mulai1904 }, (b) => {
        if (b.nomor > barisPalingBanyak) throw new Error(`lebih dari ${barisPalingBanyak} baris`);
        lebar = Math.max(lebar, b.sel.at(-1)?.[0] ?? 0);
        baris.push(b);
      }),
    );
    yield { nama, lebar, baris };
  }
}

type Atribut = Readonly<Record<string, string>>;
type Penerima = {
  buka(nama: string, atribut: Atribut): void;
  tutup?(nama: string): void;
  teks?(isi: string): void;
};
type Uraikan = (nama: string, terima: Penerima) => Promise<void>;

const polos = (nama: string): string => nama.slice(nama.indexOf(':') + 1);

const uraikanBagian = async (zip: ZipFile, bagian: Entry | undefined, terima: Penerima): Promise<void> => {
  if (!bagian) return;
  const sax = new SaxesParser();
  sax.on('error', (galat) => {
    throw galat;
  });
  sax.on('opentag', (t) => terima.buka(polos(t.name), (t as SaxesTagPlain).attributes));
  sax.on('closetag', (t) => terima.tutup?.(polos(t.name)));
  sax.on('text', (isi) => terima.teks?.(isi));
  const aliran = await zip.openReadStreamPromise(bagian);
  const dekoder = new TextDecoder('utf-8');
  for await (const potongan of aliran) sax.write(dekoder.decode(potongan as Buffer, { stream: true }));
  sax.write(dekoder.decode()).close();
};

const bacaDaftarLembar = async (uraikan: Uraikan) => {
  const rujukan = new Map<string, string>();
  await uraikan('xl/_rels/workbook.xml.rels', {
    buka: (nama, a) => {
      if (nama === 'Relationship') rujukan.set(a.Id ?? '', a.Target ?? '');
    },
  });
  const daftar: { nama: string; berkas: string }[] = [];
  let mulai1904 = false;
  const buka: Readonly<Record<string, (a: Atribut) => void>> = {
    workbookPr: (a) => {
      mulai1904 = BENAR.has(a.date1904 ?? '');
    },
    sheet: (a) => {
      const tujuan = rujukan.get(a['r:id'] ?? a.id ?? '');
      if (tujuan !== undefined) daftar.push({ nama: a.name ?? '', berkas: jalurBagian(tujuan) });
    },
  };
  await uraikan('xl/workbook.xml', { buka: (nama, a) => buka[nama]?.(a) });
  return { daftar, mulai1904 };
};

const BENAR: ReadonlySet<string> = new Set(['1', 'true']);
const jalurBagian = (tujuan: string): string => (tujuan.startsWith('/') ? tujuan.slice(1) : `xl/${tujuan}`);

/** Text of a cell as its program wrote it: signs that XML cannot hold stand as `_x0007_`. */
const bukaSandi = (teks: string): string =>
  teks.includes('_x')
    ? teks.replace(/_x([0-9a-fA-F]{4})_/g, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)))
    : teks;

const bacaTeksBersama = async (uraikan: Uraikan): Promise<readonly string[]> => {
  const daftar: string[] = [];
  let isi = '';
  let dalamTeks = false;
  let bunyi = false; // how a word is read aloud is no part of it
  await uraikan('xl/sharedStrings.xml', {
    buka: (nama) => {
      if (nama === 'si') isi = '';
      bunyi ||= nama === 'rPh';
      dalamTeks = nama === 't' && !bunyi;
    },
    tutup: (nama) => {
      if (nama === 'si') daftar.push(bukaSandi(isi));
      bunyi &&= nama !== 'rPh';
      dalamTeks = false;
    },
    teks: (t) => {
      isi += dalamTeks ? t : '';
    },
  });
  return daftar;
};

const NOMOR_TANGGAL: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57,
]);

/** Which cell formats show a number as a day. */
const bacaGayaTanggal = async (uraikan: Uraikan): Promise<readonly boolean[]> => {
  const buatan = new Map<string, boolean>();
  const gaya: boolean[] = [];
  let dalam = false;
  const buka: Readonly<Record<string, (a: Atribut) => void>> = {
    numFmt: (a) => buatan.set(a.numFmtId ?? '', berformatTanggal(a.formatCode ?? '')),
    cellXfs: () => {
      dalam = true;
    },
    xf: ({ numFmtId = '0' }) => {
      if (dalam) gaya.push(buatan.get(numFmtId) ?? NOMOR_TANGGAL.has(Number(numFmtId)));
    },
  };
  await uraikan('xl/styles.xml', {
    buka: (nama, a) => buka[nama]?.(a),
    tutup: (nama) => {
      dalam &&= nama !== 'cellXfs';
    },
  });
  return gaya;
};

const berformatTanggal = (kode: string): boolean => /[dmyhs]/i.test(kode.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

type BahanSel = { readonly teks: readonly string[]; readonly tanggal: readonly boolean[]; readonly mulai1904: boolean };

type SelMentah = { readonly jenis: string; readonly gaya: number; readonly nilai: string; readonly rumus: boolean };

const penerimaLembar = (bahan: BahanSel, terima: (b: BarisPolos) => void): Penerima => {
  const baris = { nomor: 0, ke: 0, sel: [] as (readonly [number, CellValue])[] };
  const kini = { jenis: 'n', gaya: -1, nilai: '', rumus: false };
  let dalam = '';
  const buka: Readonly<Record<string, (a: Atribut) => void>> = {
    row: (a) => Object.assign(baris, { nomor: a.r === undefined ? baris.nomor + 1 : Number(a.r), ke: 0, sel: [] }),
    c: (a) => {
      baris.ke = a.r === undefined ? baris.ke + 1 : kolomKe(a.r);
      Object.assign(kini, { jenis: a.t ?? 'n', gaya: Number(a.s ?? -1), nilai: '', rumus: false });
    },
    f: () => {
      kini.rumus = true;
    },
  };
  const tutup: Readonly<Record<string, () => void>> = {
    c: () => {
      const nilai = bacaNilai(kini, bahan);
      if (nilai !== null) baris.sel.push([baris.ke, nilai]);
    },
    row: () => {
      if (baris.sel.length > 0) terima({ nomor: baris.nomor, sel: baris.sel });
    },
  };
  return {
    buka(nama, a) {
      dalam = nama;
      buka[nama]?.(a);
    },
    tutup(nama) {
      dalam = '';
      tutup[nama]?.();
    },
    teks(t) {
      if (dalam === 'v' || dalam === 't') kini.nilai += t;
    },
  };
};

/** `AB12` → 28. */
const kolomKe = (alamat: string): number => {
  let n = 0;
  for (const h of alamat) {
    const k = h.charCodeAt(0) - 64;
    if (k < 1 || k > 26) break;
    n = n * 26 + k;
  }
  return n;
};

const bacaNilai = (sel: SelMentah, bahan: BahanSel): CellValue => {
  if (sel.rumus) return { formula: '' };
  if (sel.jenis === 'e') return { error: '#VALUE!' };
  return sel.nilai === '' ? null : (PEMBACA[sel.jenis] ?? bacaAngka)(sel, bahan);
};

const bacaAngka = ({ nilai, gaya }: SelMentah, { tanggal, mulai1904 }: BahanSel): CellValue =>
  tanggal[gaya] ? menjadiHari(Number(nilai), mulai1904) : Number(nilai);

const PEMBACA: Readonly<Record<string, (sel: SelMentah, bahan: BahanSel) => CellValue>> = {
  s: ({ nilai }, { teks }) => teks[Number(nilai)] ?? null,
  inlineStr: ({ nilai }) => bukaSandi(nilai),
  str: ({ nilai }) => bukaSandi(nilai),
  b: ({ nilai }) => nilai === '1' || nilai === 'true',
  d: ({ nilai }) => new Date(nilai),
};

const SEHARI = 86_400_000;

/** Days since the end of 1899 (or 1904), which knows a 29 February 1900 that never was. */
const menjadiHari = (angka: number, mulai1904: boolean): Date => {
  const hari = mulai1904 ? angka + 1462 : angka;
  return new Date(Math.round((hari - 25_569) * SEHARI));
};
