import type {
  BarisRincian,
  BlokSurat,
  Naskah,
  PihakBertanda,
  Potongan,
  SuratTerangkai,
  SuratTerurai,
} from '@lincah/domain/naskah';
import { barisJabatan, MENETAPKAN, tanggalSurat, tubuhSurat } from '@lincah/domain/naskah';
import { formatNip } from '@lincah/domain/organisasi';
import type { Paragraph as Alinea, FileChild, TextRun } from 'docx';
import { lambangPng } from './lambang.ts';
import type { GambarLambang } from './lambang-instansi/ambil.ts';

/** What goes into the file: the letter, its words in blocks, and pages as the agency wants them. */
export type BahanDocx = {
  readonly naskah: Naskah;
  readonly terurai: SuratTerurai;
  readonly tata: Pick<SuratTerangkai, 'kertas' | 'huruf' | 'lambang' | 'tembusan'> | undefined;
  /** The agency's own emblem; undefined: the drawn mark. */
  readonly lambang: GambarLambang | undefined;
  /** Address of the verification page, and its code as a PNG; null for a letter without number. */
  readonly alamat: string;
  readonly qr: Buffer | null;
};

/**
 * The letter for a word processor, in the official layout: letterhead, number block, addressee, body, signature, copies. A
 * working copy: its foot says where the letter that counts is to be found.
 */
export const susunDocx = async (bahan: BahanDocx): Promise<Buffer> => {
  const docx = await import('docx'); // half a megabyte that only this needs
  const { Document, Footer, Packer, Paragraph } = docx;
  const { naskah, tata } = bahan;
  const alat = siapkanAlat(docx, tata?.huruf ?? 11);
  const dokumen = new Document({
    title: naskah.nomor ? `${naskah.hal} – ${naskah.nomor}` : naskah.hal,
    creator: naskah.kop.instansi,
    lastModifiedBy: naskah.kop.instansi,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: (tata?.huruf ?? 11) * 2, language: { value: 'id-ID' } },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
      },
    },
    numbering: { config: DAFTAR },
    sections: [
      {
        properties: { page: { size: UKURAN[tata?.kertas ?? naskah.kertas ?? 'a4'], margin: TEPI } },
        footers: { default: new Footer({ children: alat.kaki(bahan) as Alinea[] }) },
        children: [...alat.kop(bahan), ...isiSurat(alat, bahan), new Paragraph({ text: '' })],
      },
    ],
  });
  return Packer.toBuffer(dokumen);
};

// twentieths of a point; 1 cm = 567
const CM = 567;
const UKURAN = {
  a4: { width: 11_906, height: 16_838 },
  f4: { width: 11_906, height: 18_709 },
} as const;
const TEPI = { top: Math.round(1.8 * CM), right: 2 * CM, bottom: Math.round(2.7 * CM), left: 3 * CM };
const LEBAR_ISI = 16 * CM;
const PERSEGI = { ekor: 'png', lebar: 1, tinggi: 1 } as const;
const PIKSEL = 96 / 2.54; // of a picture, to one centimetre

const level = (format: 'decimal' | 'lowerLetter') => [
  {
    level: 0,
    format,
    text: '%1.',
    alignment: 'left' as const,
    style: { paragraph: { indent: { left: Math.round(0.75 * CM), hanging: Math.round(0.75 * CM) } } },
  },
];
const DAFTAR = [
  { reference: '1.', levels: level('decimal') },
  { reference: 'a.', levels: level('lowerLetter') },
];

type Alat = ReturnType<typeof siapkanAlat>;

/** The pieces of a letter in the words of the library. */
const siapkanAlat = (docx: typeof import('docx'), huruf: number) => {
  const { AlignmentType, BorderStyle, ImageRun, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  let urutan = 0;
  const run = (p: Potongan, ukuran?: number): TextRun[] =>
    p.teks.split('\n').map(
      (teks, i) =>
        new TextRun({
          text: bersihkan(teks),
          bold: p.tebal,
          italics: p.miring,
          ...(i > 0 && { break: 1 }),
          ...(ukuran && { size: ukuran * 2 }),
        }),
    );
  const alinea = (isi: readonly Potongan[], lain: object = {}): Alinea =>
    new Paragraph({ children: tanpaTepi(isi).flatMap((p) => run(p)), ...lain });
  const kata = (teks: string, { tebal = false, ...lain }: { tebal?: boolean; [k: string]: unknown } = {}): Alinea =>
    alinea([{ teks, tebal, miring: false }], lain);

  const tanpaGaris = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const polos = {
    top: tanpaGaris,
    bottom: tanpaGaris,
    left: tanpaGaris,
    right: tanpaGaris,
    insideHorizontal: tanpaGaris,
    insideVertical: tanpaGaris,
  };
  const kotak = (lebar: readonly number[], baris: readonly (readonly (readonly FileChild[])[])[], bergaris = false) =>
    new Table({
      width: { size: lebar.reduce((a, b) => a + b, 0), type: WidthType.DXA },
      columnWidths: [...lebar],
      ...(!bergaris && { borders: polos }),
      rows: baris.map(
        (sel) =>
          new TableRow({
            cantSplit: !bergaris,
            children: sel.map(
              (isi, i) =>
                new TableCell({
                  width: { size: lebar[i] ?? 0, type: WidthType.DXA },
                  children: isi.length > 0 ? ([...isi] as Alinea[]) : [new Paragraph({ text: '' })],
                }),
            ),
          }),
      ),
    });
  const TITIK_DUA = Math.round(0.45 * CM);
  const berlabel = (
    lebarLabel: number,
    lebar: number,
    baris: readonly (readonly [FileChild, readonly FileChild[]])[],
  ) =>
    kotak(
      [lebarLabel, TITIK_DUA, lebar - lebarLabel - TITIK_DUA],
      baris.map(([label, isi]) => [[label], [kata(':')], isi]),
    );

  const barisBlok = (labelCm: number, lebar: number, baris: readonly BarisRincian[]): FileChild => {
    const label = Math.round(labelCm * CM);
    return berlabel(
      label,
      lebar,
      baris.map((r) => [alinea(r.label), semua(r.isi, lebar - label - TITIK_DUA)]),
    );
  };
  const blok = (b: BlokSurat, lebar: number): FileChild[] => {
    switch (b.blok) {
      case 'paragraf':
        return [alinea(b.isi, { alignment: AlignmentType.JUSTIFIED, ...(b.menjorok && MENJOROK) })];
      case 'tengah':
        return [
          alinea(b.isi, { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 160 }, keepNext: true }),
        ];
      case 'subjudul':
        return [alinea(tebalkan(b.isi), { spacing: { before: 200, after: 80 }, keepNext: true, heading: 'Heading2' })];
      case 'rincian':
        return [barisBlok(b.lebar ?? 4.2, lebar, b.baris)];
      case 'baris':
        return [barisBlok(2.6, lebar, [b])];
      case 'daftar':
        return daftar(b, lebar);
      case 'tabel':
        return [tabel(b, lebar)];
      case 'lampiran':
        return lampiran(b, lebar);
      case 'pegawai':
        return [];
    }
  };
  const lampiran = (b: Extract<BlokSurat, { blok: 'lampiran' }>, lebar: number): FileChild[] => [
    new Paragraph({ text: '', pageBreakBefore: true }),
    alinea([{ teks: 'Lampiran ', tebal: false, miring: false }, ...b.surat], { indent: { left: 8 * CM } }),
    alinea(tebalkan(b.judul), { alignment: AlignmentType.CENTER, spacing: { before: 240 } }),
    ...semua(b.isi, lebar),
  ];
  const semua = (isi: readonly BlokSurat[], lebar: number): FileChild[] => isi.flatMap((b) => blok(b, lebar));

  const daftar = (b: Extract<BlokSurat, { blok: 'daftar' }>, lebar: number): FileChild[] => {
    const instance = ++urutan;
    const nomor =
      b.bentuk === '' ? {} : { numbering: { reference: b.bentuk === 'a.' ? 'a.' : '1.', level: 0, instance } };
    return b.butir.flatMap((isi, i) => {
      const [awal, ...sisa] = isi;
      if (awal?.blok !== 'paragraf')
        return [new Paragraph({ text: '', ...nomor, keepNext: true }), ...semua(isi, lebar - Math.round(0.75 * CM))];
      const kepala = [...awal.isi, ...akhirButir(b.tutup ?? false, i + 1 === b.butir.length)];
      return [alinea(kepala, { ...nomor, alignment: AlignmentType.JUSTIFIED }), ...semua(sisa, lebar)];
    });
  };
  const tabel = ({ kolom, kepala, baris }: Extract<BlokSurat, { blok: 'tabel' }>, lebar: number) => {
    const tetap = kolom.reduce((a, k) => a + Math.round(k * CM), 0);
    const bebas = Math.floor((lebar - tetap) / Math.max(1, kolom.filter((k) => k === 0).length));
    return kotak(
      kolom.map((k) => (k === 0 ? bebas : Math.round(k * CM))),
      [
        kepala.map((k) => [alinea(k.map((p) => ({ ...p, tebal: true })))]),
        ...baris.map((sel) => sel.map((s) => semua(s, bebas))),
      ],
      true,
    );
  };

  /** `cm` on its longer side; told aloud as `sebutan`. */
  const citra = (
    data: Buffer,
    cm: number,
    sebutan: string,
    { ekor, lebar, tinggi }: Pick<GambarLambang, 'ekor' | 'lebar' | 'tinggi'> = PERSEGI,
  ): Alinea =>
    new Paragraph({
      children: [
        new ImageRun({
          type: ekor,
          data,
          transformation: {
            width: Math.round((cm * PIKSEL * lebar) / Math.max(lebar, tinggi)),
            height: Math.round((cm * PIKSEL * tinggi) / Math.max(lebar, tinggi)),
          },
          altText: { title: sebutan, description: sebutan, name: sebutan },
        }),
      ],
    });

  const kop = ({ naskah: { kop: k }, tata, lambang: milik }: BahanDocx): FileChild[] => {
    const tengah = { alignment: AlignmentType.CENTER, spacing: { after: 20 } };
    const baris = (teks: string, ukuran: number, tebal: boolean) =>
      new Paragraph({ children: run({ teks, tebal, miring: false }, ukuran), ...tengah });
    const kaki = [k.alamat, k.kontak].filter((t) => t?.trim());
    const garis = new Paragraph({
      border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000', space: 4 } },
      spacing: { after: 240 },
    });
    const isi: [string, number, boolean][] = [
      [k.instansi.toUpperCase(), 14, true],
      ...(k.unit?.trim() ? [[k.unit.toUpperCase(), 12, true] as [string, number, boolean]] : []),
      ...(kaki.length > 0 ? [[kaki.join('\n'), 9, false] as [string, number, boolean]] : []),
    ];
    const kata = isi.map(([teks, ukuran, tebal]) => baris(teks, ukuran, tebal));
    const tepi = Math.round(2 * CM);
    const sebutan = milik ? `Lambang ${k.instansi}` : 'Lambang instansi';
    const lambang = tata?.lambang === false ? [] : [citra(milik?.isi ?? lambangPng(), 1.7, sebutan, milik)];
    return [kotak([tepi, LEBAR_ISI - 2 * tepi, tepi], [[lambang, kata, []]]), garis];
  };

  const kaki = ({ naskah, alamat, qr }: BahanDocx): FileChild[] => {
    const tepi = Math.round(2 * CM);
    const teks = new Paragraph({
      children: run(
        {
          teks: `Salinan untuk disunting. Naskah yang berlaku adalah berkas PDF Nomor ${naskah.nomor}; keasliannya diperiksa pada ${alamat}.`,
          tebal: false,
          miring: false,
        },
        8,
      ),
    });
    const garis = new Paragraph({
      border: { top: { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 4 } },
      text: '',
    });
    if (!qr) return [garis, teks];
    const kode = citra(qr, 1.6, 'Kode QR menuju laman verifikasi surat ini');
    return [garis, kotak([tepi, LEBAR_ISI - tepi], [[[kode], [teks]]])];
  };

  return { AlignmentType, alinea, kata, semua, kotak, berlabel, kop, kaki, Paragraph, huruf };
};

/** Words read from a template begin and end with the blanks of its lines. */
const tanpaTepi = (isi: readonly Potongan[]): readonly Potongan[] =>
  isi.map((p, i) => ({
    ...p,
    teks: i === 0 ? p.teks.trimStart() : i === isi.length - 1 ? p.teks.trimEnd() : p.teks,
  }));

const MENJOROK = { indent: { left: Math.round(0.8 * CM) } };
const tebalkan = (isi: readonly Potongan[]): readonly Potongan[] => isi.map((p) => ({ ...p, tebal: true }));
const akhirButir = (tutup: boolean, terakhir: boolean): readonly Potongan[] =>
  tutup ? [{ teks: terakhir ? '.' : ';', tebal: false, miring: false }] : [];

/** Characters that no XML file may hold. */
const bersihkan = (teks: string): string => teks.replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

const isiSurat = (alat: Alat, bahan: BahanDocx): FileChild[] => {
  const { terurai: t, naskah } = bahan;
  if (t.bentuk === 'keputusan') return keputusan(alat, bahan);
  if (t.bentuk === 'naskah-berjudul') return naskahBerjudul(alat, bahan);
  return [
    ...KEPALA[t.bentuk](alat, bahan),
    ...alat.semua(t.tubuh ?? [], LEBAR_ISI),
    ...alat.semua(t.penutup ?? [], LEBAR_ISI),
    ...tandaTangan(alat, naskah, t.bentuk === 'surat-perintah'),
    ...tembusan(alat, bahan),
    ...alat.semua(t.lampiran ?? [], LEBAR_ISI),
  ];
};

type Kepala = (alat: Alat, bahan: BahanDocx) => FileChild[];

/** What stands above the text of a letter. */
const KEPALA: Readonly<Record<'surat-dinas' | 'surat-perintah' | 'nota-dinas', Kepala>> = {
  'surat-dinas': (alat, { naskah }) => kepalaSurat(alat, naskah),
  'surat-perintah': (alat, { terurai, naskah }) => judul(alat, (terurai.judul ?? '').toUpperCase(), naskah),
  'nota-dinas': (alat, { naskah }) => kepalaNota(alat, naskah),
};

const kepalaNota = (alat: Alat, naskah: Naskah): FileChild[] => {
  const { kata } = alat;
  const { sebutan, jabatan } = naskah.tandaTangan;
  const yth = sebutTujuan(naskah);
  return [
    ...judul(alat, 'NOTA DINAS', naskah),
    alat.berlabel(Math.round(2.4 * CM), LEBAR_ISI, [
      [kata('Yth.'), yth.map((y, i) => kata(yth.length === 1 ? y : `${i + 1}. ${y}`))],
      [kata('Dari'), [kata([sebutan, jabatan].filter(Boolean).join(' '))]],
      [kata('Sifat'), [kata(naskah.sifat)]],
      [kata('Lampiran'), [kata(naskah.lampiran)]],
      [kata('Hal'), [kata(naskah.hal)]],
      [kata('Tanggal'), [kata(tanggalSurat(naskah.tanggal))]],
    ]),
  ];
};

const judul = ({ kata, AlignmentType }: Alat, teks: string, naskah: Naskah): FileChild[] => [
  kata(teks, { tebal: true, alignment: AlignmentType.CENTER, heading: 'Heading1', spacing: { after: 40 } }),
  kata(`NOMOR ${naskah.nomor}`, { alignment: AlignmentType.CENTER, spacing: { after: 240 } }),
];

/** Minutes, report, record of an act, covering letter: its title, and those who sign beside or below the signatory. */
const naskahBerjudul = (alat: Alat, bahan: BahanDocx): FileChild[] => {
  const { terurai: t, naskah } = bahan;
  const { kata, AlignmentType, semua } = alat;
  const tengah = { alignment: AlignmentType.CENTER, spacing: { after: 120 } };
  return [
    ...(t.tujuanDiAtas
      ? [
          kata(`${naskah.tempat}, ${tanggalSurat(naskah.tanggal)}`, { alignment: AlignmentType.RIGHT }),
          ...tujuan(alat, naskah),
        ]
      : []),
    ...judul(alat, (t.judul ?? '').toUpperCase(), naskah),
    ...(t.tentang ? [kata('TENTANG', tengah), kata(t.tentang.toUpperCase(), { tebal: true, ...tengah })] : []),
    ...semua(t.tubuh ?? [], LEBAR_ISI),
    ...semua(t.penutup ?? [], LEBAR_ISI),
    ...tandaTangan(alat, naskah, t.dibuat === true, t),
    ...(t.saksi ?? []).flatMap((p) => [kata('', { keepNext: true }), ...blokPihak(alat, p)]),
    ...tembusan(alat, bahan),
    ...semua(t.lampiran ?? [], LEBAR_ISI),
  ];
};

/** Somebody besides the signatory: as what, post, room for the hand, name. */
const blokPihak = ({ kata }: Alat, { kepala, sebutan, jabatan, nama, pangkat, nip }: PihakBertanda): FileChild[] => {
  const rapat = { spacing: { after: 40 }, keepNext: true };
  return [
    ...(kepala ? [kata(kepala, rapat)] : []),
    kata(`${sebutan},`, rapat),
    ...(jabatan ? [kata(`${jabatan},`, rapat)] : []),
    kata('', { spacing: { after: 900 }, keepNext: true }),
    kata(nama, { tebal: true, ...rapat }),
    ...(pangkat ? [kata(pangkat, rapat)] : []),
    ...(nip ? [kata(`NIP ${tulisNip(nip)}`)] : []),
  ];
};

const tulisNip = (nip: string): string => (/^\d{18}$/.test(nip) ? formatNip(nip) : nip);

const kepalaSurat = (alat: Alat, naskah: Naskah): FileChild[] => {
  const { kata, kotak, AlignmentType } = alat;
  const kiri = [2.1 * CM, 0.45 * CM, 7.45 * CM, 6 * CM].map(Math.round);
  const baris = (label: string, isi: string, kanan = '') => [
    [kata(label)],
    [kata(':')],
    [kata(isi)],
    [kata(kanan, { alignment: AlignmentType.RIGHT })],
  ];
  return [
    kotak(kiri, [
      baris('Nomor', naskah.nomor, `${naskah.tempat}, ${tanggalSurat(naskah.tanggal)}`),
      baris('Sifat', naskah.sifat),
      baris('Lampiran', naskah.lampiran),
      baris('Hal', naskah.hal),
    ]),
    kata(''),
    ...tujuan(alat, naskah),
  ];
};

/** As in print: more addressees than the head holds stand in an annex. */
const sebutTujuan = ({ yth = [] }: Naskah): readonly string[] =>
  yth.length > YTH_TERBANYAK ? ['Pejabat sebagaimana daftar terlampir'] : yth;
const YTH_TERBANYAK = 8;

const tujuan = ({ kata }: Alat, naskah: Naskah): FileChild[] => {
  const yth = sebutTujuan(naskah);
  const baris = yth.map((y, i) => (yth.length === 1 ? `Yth. ${y}` : `${i === 0 ? 'Yth. ' : '        '}${i + 1}. ${y}`));
  return [...baris.map((b) => kata(b)), ...(yth.length > 0 ? [kata('di tempat', { spacing: { after: 240 } })] : [])];
};

const keputusan = (alat: Alat, bahan: BahanDocx): FileChild[] => {
  const { terurai: t, naskah } = bahan;
  const { kata, AlignmentType, semua } = alat;
  const tengah = { alignment: AlignmentType.CENTER, spacing: { after: 120 } };
  const jabatan = (naskah.tandaTangan.atasNama ?? naskah.tandaTangan.jabatan).toUpperCase();
  return [
    kata(`KEPUTUSAN ${jabatan}`, { tebal: true, heading: 'Heading1', ...tengah }),
    kata(`NOMOR ${naskah.nomor}`, tengah),
    kata('TENTANG', tengah),
    kata((t.judul ?? '').toUpperCase(), { tebal: true, ...tengah }),
    kata(`${jabatan},`, tengah),
    ...semua((t.tubuh ?? tubuhSurat(t)).map(besarkan), LEBAR_ISI),
    ...tandaTangan(alat, naskah, true),
    ...tembusan(alat, bahan),
    ...semua(t.lampiran ?? [], LEBAR_ISI),
  ];
};

/** What a decree lays down stands in bold capitals. */
const besarkan = (b: BlokSurat): BlokSurat =>
  b.blok === 'baris' && b.label.map((p) => p.teks).join('') === MENETAPKAN
    ? {
        ...b,
        isi: b.isi.map((satu) =>
          satu.blok === 'paragraf'
            ? { ...satu, isi: satu.isi.map((p) => ({ ...p, teks: p.teks.toUpperCase(), tebal: true })) }
            : satu,
        ),
      }
    : b;

const tandaTangan = (
  alat: Alat,
  naskah: Naskah,
  berhari: boolean,
  { kiri, sebutan, dibuat }: Pick<SuratTerurai, 'kiri' | 'sebutan' | 'dibuat'> = {},
): FileChild[] => {
  const { kata, kotak } = alat;
  const t = naskah.tandaTangan;
  const rapat = { spacing: { after: 40 }, keepNext: true };
  const isi = [
    ...(berhari
      ? [
          kata(`${dibuat ? 'Dibuat' : 'Ditetapkan'} di ${naskah.tempat}`, rapat),
          kata(`pada tanggal ${tanggalSurat(naskah.tanggal)}`, rapat),
        ]
      : []),
    ...(sebutan ? [kata(`${sebutan},`, rapat)] : []),
    ...barisJabatan(t).map((b) => kata(b, rapat)),
    kata('', { spacing: { after: 900 }, keepNext: true }),
    kata(t.nama, { tebal: true, ...rapat }),
    ...(t.pangkat ? [kata(t.pangkat, rapat)] : []),
    ...(t.nip ? [kata(`NIP ${tulisNip(t.nip)}`)] : []),
  ];
  const kanan = Math.round(8.2 * CM);
  return [kata('', { keepNext: true }), kotak([LEBAR_ISI - kanan, kanan], [[kiri ? blokPihak(alat, kiri) : [], isi]])];
};

const tembusan = ({ kata, semua }: Alat, { naskah, tata }: BahanDocx): FileChild[] => {
  const daftar = [...naskah.tembusan, ...(tata?.tembusan.tambahan ?? [])];
  if (daftar.length === 0) return [];
  const kepala = kata(tata?.tembusan.kepala ?? 'Tembusan:', { spacing: { before: 240 }, keepNext: true });
  const [satu] = daftar;
  if (daftar.length === 1 && satu !== undefined) return [kepala, kata(satu)];
  const butir = daftar.map((teks) => [{ blok: 'paragraf' as const, isi: [{ teks, tebal: false, miring: false }] }]);
  return [kepala, ...semua([{ blok: 'daftar', bentuk: '1.', butir }], LEBAR_ISI)];
};
