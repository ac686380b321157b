import type { Dwibahasa, Tanggal } from '@lincah/domain/kernel';
import {
  type Alur,
  type Aturan,
  isianNaskah,
  type JenisNaskah,
  jelaskanAturan,
  jelaskanPeran,
  jelaskanSatuan,
  type Parameter,
  type Peran,
  type Peraturan,
  type Pola,
  type Satuan,
} from '@lincah/domain/regulasi';
import type { KitabDibaca } from './kitab-dibaca.ts';

/** A regulation as the list shows it; `dianutSejak`: first day of the adoption in force, for the one that is followed. */
export const susunPeraturan = (sebut: KitabDibaca['sebut'], p: Peraturan, dianutSejak: string | undefined) => ({
  ...sebut(p.id),
  nomor: p.nomor,
  penerbit: p.penerbit,
  status: p.status,
  berlakuSampai: p.berlakuSampai ?? null,
  induk: p.induk === undefined ? null : sebut(p.induk),
  dianutSejak: dianutSejak ?? null,
  jumlah: {
    ketentuan: p.ketentuan.length,
    aturan: p.aturan.length,
    alur: p.alur.length,
    naskah: p.naskah.length,
  },
});

/** The parts of a book as they are read on screen. */
export const susunAturan = ({ kitab, induk, kutip, tanda }: KitabDibaca, a: Aturan) => {
  const semula = induk?.aturan[a.id];
  const milik = tanda('aturan', a.id);
  return {
    id: a.id,
    pertanyaan: a.pertanyaan,
    ...jelaskanAturan(kitab, a),
    suara: a.suara,
    feel: a.syarat,
    pesan: a.pesan,
    jalanKeluar: a.jalanKeluar,
    isian: a.isian ?? null,
    pembacaan: a.pembacaan ?? null,
    ketentuan: kutip(a.ketentuan),
    tanda: milik,
    semula:
      semula && induk && milik.asal === 'pengganti'
        ? { suara: semula.suara, syarat: jelaskanAturan(induk, semula).syarat }
        : null,
  };
};

export const susunGambar = ({ tanda }: KitabDibaca, { id, nama, gambar, kamar, simpul }: Alur) => ({
  id,
  nama,
  gambar,
  kamar,
  langkah: Object.values(simpul).filter((s) => s.jenis === 'tugas').length,
  tanda: tanda('alur', id),
});

export const susunPola = ({ kitab, kutip, tanda }: KitabDibaca, p: Pola) => {
  const jabatan = (id: string) => ({ id, nama: kitab.istilah[id] ?? { id, en: id } });
  return {
    id: p.id,
    nama: p.nama,
    letak: p.letak,
    gambar: p.gambar ?? null,
    struktur: p.struktur ?? null,
    varian: p.varian ?? null,
    turunanDari: p.turunanDari ?? null,
    tingkat: p.tingkat.map(jabatan),
    penilai: jabatan(p.penilai),
    pimpinanUnit: jabatan(p.pimpinanUnit),
    penetapPerjanjian: jabatan(p.penetapPerjanjian),
    pembagianTarget: p.pembagianTarget.map((b) => ({ dari: jabatan(b.dari), kepada: jabatan(b.kepada) })),
    penugas: p.penugas && { oleh: jabatan(p.penugas.oleh), atasRekomendasi: jabatan(p.penugas.atasRekomendasi) },
    perumusStrategi: jabatan(p.perumusStrategi),
    pemantau: p.pemantau.map(jabatan),
    penerimaHasil: jabatan(p.penerimaHasil),
    peninjau: p.peninjau.map(jabatan),
    penerimaAkhir: jabatan(p.penerimaAkhir),
    pengembalian: p.pengembalian,
    pembacaan: p.pembacaan,
    ketentuan: kutip(p.ketentuan),
    tanda: tanda('pola', p.id),
  };
};

export const susunIstilah = ({ induk, tanda }: KitabDibaca, id: string, kata: Dwibahasa) => {
  const milik = tanda('istilah', id);
  return { id, kata, semula: milik.asal === 'pengganti' ? (induk?.istilah[id] ?? null) : null, tanda: milik };
};

export const susunParameter = ({ kutip, tanda }: KitabDibaca, p: Parameter, hari: Tanggal) => ({
  id: p.id,
  nama: p.nama,
  nilai: p.nilai.map((n) => ({
    sejak: n.sejak,
    sampai: n.sampai ?? null,
    nilai: String(n.nilai),
    berlaku: n.sejak <= hari && (!n.sampai || hari <= n.sampai),
    ketentuan: (n.ketentuan && kutip([n.ketentuan])[0]) || null,
  })),
  tanda: tanda('parameter', p.id),
});

/** Which units count, in words, for each stretch of days. */
export const susunSatuan = ({ kitab, kutip, tanda }: KitabDibaca, s: Satuan, hari: Tanggal) => ({
  id: s.id,
  nama: s.nama,
  nilai: s.nilai.map((n) => ({
    sejak: n.sejak,
    sampai: n.sampai ?? null,
    uraian: jelaskanSatuan(kitab, n.ciri),
    berlaku: n.sejak <= hari && (!n.sampai || hari <= n.sampai),
    ketentuan: kutip(n.ketentuan),
    pembacaan: n.pembacaan ?? null,
  })),
  tanda: tanda('satuan', s.id),
});

export const susunPeran = ({ kitab, tanda }: KitabDibaca, p: Peran) => ({
  id: p.id,
  nama: p.nama,
  uraian: jelaskanPeran(p),
  dipakai: Object.values(kitab.alur)
    .filter((a) => a.lajur.some((l) => l.peran === p.id))
    .map(({ id, nama }) => ({ id, nama, langkah: null })),
  tanda: tanda('peran', p.id),
});

export const susunNaskah = ({ kitab, kutip, tanda }: KitabDibaca, n: JenisNaskah) => ({
  id: n.jenis,
  nama: n.nama,
  isian: isianNaskah(n.skema).map((i) => ({ ...i, ketentuan: kutip(i.ketentuan) })),
  ketentuan: kutip(n.ketentuan),
  dipakai: Object.values(kitab.alur).flatMap((a) =>
    Object.values(a.simpul)
      .filter((s) => (s.jenis === 'tugas' || s.jenis === 'layanan') && s.naskah.some((x) => x.jenis === n.jenis))
      .map((s) => ({ id: a.id, nama: a.nama, langkah: s.id })),
  ),
  tanda: tanda('naskah', n.jenis),
});
