import type { Dwibahasa } from '@lincah/domain/kernel';
import {
  type BagianBanding,
  banding,
  bandingKetentuan,
  jelaskanAturan,
  jelaskanJabatan,
  jelaskanPeran,
  jelaskanSatuan,
  jelaskanStruktur,
  jelaskanVarian,
  type KetentuanKitab,
  type Kitab,
} from '@lincah/domain/regulasi';
import type { Kolom } from '../kernel/index.ts';
import type { BarisBanding, SisiBanding } from './bentuk-bacaan.ts';
import type { KitabDibaca } from './kitab-dibaca.ts';
import { sebutTopik } from './susun-ketentuan.ts';

/** Two books side by side in one part of them, row by row, ready to be shown. */
export const susunBanding = (kiri: KitabDibaca, kanan: KitabDibaca, bagian: BagianBanding): readonly BarisBanding[] =>
  bagian === 'ketentuan'
    ? bandingKetentuan(kiri.kitab, kanan.kitab).map((p, i) => ({
        id: `${i}`,
        topik: sebutTopik(p.topik),
        hasil: p.hasil,
        kiri: p.a ? [sisiKetentuan(kiri, p.a)] : [],
        kanan: p.b.map((k) => sisiKetentuan(kanan, k)),
      }))
    : banding(kiri.kitab, kanan.kitab)[bagian].map((b) => ({
        id: b.id,
        topik: null,
        hasil: b.hasil,
        kiri: b.a ? [sisiBagian(kiri, bagian, b.id, b.a.peraturan)] : [],
        kanan: b.b ? [sisiBagian(kanan, bagian, b.id, b.b.peraturan)] : [],
      }));

const sisiKetentuan = ({ sebut }: KitabDibaca, k: KetentuanKitab): SisiBanding => ({
  id: k.id,
  judul: { id: k.letak, en: k.letak },
  uraian: k.ringkasan,
  modalitas: k.modalitas,
  peraturan: sebut(k.peraturan),
  warisan: k.asal === 'warisan',
});

const sisiBagian = (
  { kitab, sebut }: KitabDibaca,
  bagian: Exclude<BagianBanding, 'ketentuan'>,
  id: string,
  peraturan: string,
): SisiBanding => ({
  id,
  ...URAIAN[bagian](kitab, id),
  modalitas: null,
  peraturan: sebut(peraturan),
  warisan: peraturan !== kitab.id,
});

type Uraian = { readonly judul: Dwibahasa; readonly uraian: Dwibahasa };
const sama = (teks: string): Dwibahasa => ({ id: teks, en: teks });
const nama = (isi: { readonly nama: Dwibahasa } | undefined, id: string) => isi?.nama ?? sama(id);

/** One entry of each part in words. */
const URAIAN: Readonly<Record<Exclude<BagianBanding, 'ketentuan'>, (kitab: Kitab, id: string) => Uraian>> = {
  istilah: (k, id) => ({ judul: sama(id), uraian: k.istilah[id] ?? sama(id) }),
  peran: (k, id) => ({ judul: nama(k.peran[id], id), uraian: k.peran[id] ? jelaskanPeran(k.peran[id]) : sama('') }),
  peranTim: (k, id) => {
    const tugas = (k.peranTim[id]?.tugas ?? []).map((t) => t.uraian);
    return {
      judul: nama(k.peranTim[id], id),
      uraian: { id: tugas.map((t) => t.id).join('; '), en: tugas.map((t) => t.en).join('; ') },
    };
  },
  parameter: (k, id) => ({
    judul: nama(k.parameter[id], id),
    uraian: sama((k.parameter[id]?.nilai ?? []).map((n) => `${n.nilai} (${n.sejak} – ${n.sampai ?? '…'})`).join('; ')),
  }),
  satuan: (k, id) => {
    const nilai = (k.satuan[id]?.nilai ?? []).map((n) => ({ ...n, kata: jelaskanSatuan(k, n.ciri) }));
    const sebut = (b: 'id' | 'en') => nilai.map((n) => `${n.kata[b]} (${n.sejak} – ${n.sampai ?? '…'})`).join('; ');
    return { judul: nama(k.satuan[id], id), uraian: { id: sebut('id'), en: sebut('en') } };
  },
  pola: (k, id) => {
    const kata = (j: string) => k.istilah[j] ?? sama(j);
    const jabatan = (k.pola[id]?.tingkat ?? []).map(kata);
    return {
      judul: nama(k.pola[id], id),
      uraian: { id: jabatan.map((j) => j.id).join(' › '), en: jabatan.map((j) => j.en).join(' › ') },
    };
  },
  jabatan: (k, id) => ({
    judul: k.istilah[id] ?? sama(id),
    uraian: k.jabatan[id] ? jelaskanJabatan(k.jabatan[id]) : sama(''),
  }),
  kedudukan: (k, id) => ({
    judul: nama(k.kedudukan[id], id),
    uraian: k.kedudukan[id] ? jelaskanVarian(k, k.kedudukan[id]) : sama(''),
  }),
  struktur: (k, id) => ({
    judul: nama(k.struktur[id], id),
    uraian: k.struktur[id] ? jelaskanStruktur(k, k.struktur[id]) : sama(''),
  }),
  aturan: (k, id) => {
    const aturan = k.aturan[id];
    return { judul: aturan?.pesan ?? sama(id), uraian: aturan ? jelaskanAturan(k, aturan).syarat : sama('') };
  },
  alur: (k, id) => {
    const tugas = Object.values(k.alur[id]?.simpul ?? {}).filter((s) => s.jenis === 'tugas');
    return {
      judul: nama(k.alur[id], id),
      uraian: { id: tugas.map((t) => t.nama.id).join('; '), en: tugas.map((t) => t.nama.en).join('; ') },
    };
  },
  naskah: (k, id) => ({ judul: nama(k.naskah[id], id), uraian: sama((k.naskah[id]?.ketentuan ?? []).join('; ')) }),
};

/** The comparison as a table for a spreadsheet, in both languages. */
export const kolomBanding = (kiri: string, kanan: string): readonly Kolom<BarisBanding>[] => [
  { judul: 'Topik', nilai: (b) => b.topik?.nama.id ?? null },
  { judul: 'Hasil', nilai: (b) => b.hasil },
  { judul: `${kiri}: letak`, nilai: (b) => gabung(b.kiri, (s) => s.judul.id) },
  { judul: `${kiri}: isi`, nilai: (b) => gabung(b.kiri, (s) => s.uraian.id) },
  { judul: `${kiri}: summary`, nilai: (b) => gabung(b.kiri, (s) => s.uraian.en) },
  { judul: `${kanan}: letak`, nilai: (b) => gabung(b.kanan, (s) => s.judul.id) },
  { judul: `${kanan}: isi`, nilai: (b) => gabung(b.kanan, (s) => s.uraian.id) },
  { judul: `${kanan}: summary`, nilai: (b) => gabung(b.kanan, (s) => s.uraian.en) },
];

const gabung = (sisi: readonly SisiBanding[], isi: (s: SisiBanding) => string) => sisi.map(isi).join(' | ') || null;
