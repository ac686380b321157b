import type { Dwibahasa } from '@lincah/domain/kernel';
import {
  type CaraWarna,
  cabangPohon,
  derajat,
  type KotakLembar,
  pohonTerbuka,
  susunLembar,
  susunPohon,
  tangga,
} from '@lincah/domain/organisasi';
import type { KotakUnit } from '../bagan.ts';
import { KATA } from './kata.ts';
import { isiUkuran, type Kertas, UKURAN } from './ukuran.ts';
import { WARNA_DERAJAT, WARNA_PIMPINAN } from './warna.ts';

export type Bahasa = keyof Dwibahasa;

/** What is to be printed of a structure; `unit`: that branch alone, `terbuka`: only as far as these are open. */
export type PermintaanBagan = {
  readonly kertas: Kertas;
  readonly warna: CaraWarna;
  readonly unit?: string | undefined;
  readonly terbuka?: readonly string[] | undefined;
};

type Keadaan = keyof typeof WARNA_PIMPINAN;

/** The chart as a value for the press: title, legend, and every box in its place on its sheet. */
export const susunBagan = (
  daftar: readonly KotakUnit[],
  { kertas, warna, unit, terbuka }: PermintaanBagan,
  { instansi, hari, bahasa }: { readonly instansi: string; readonly hari: string; readonly bahasa: Bahasa },
) => {
  const semua = susunPohon(daftar);
  const cabang = unit === undefined ? semua : cabangPohon(semua, unit);
  const pohon = terbuka ? pohonTerbuka(cabang, new Set(terbuka)) : cabang;
  const kata = KATA[bahasa];
  const kotak = (k: KotakLembar) => {
    const u = pohon.unit.get(k.id) as KotakUnit;
    const tutup = (semua.bawahan.get(k.id)?.length ?? 0) > 0 && !pohon.bawahan.has(k.id);
    const rujukan = k.lanjut ?? k.asal;
    return {
      ...k,
      nama: potong(u.nama),
      pimpinan: u.pimpinan?.pemangku ?? (u.pimpinan ? `${u.pimpinan.posisi.nama} (${kata[keadaan(u)]})` : ''),
      kaki: kata.kaki(u, tutup ? (semua.bawahan.get(k.id)?.length ?? 0) : 0, warna),
      ...warnaKotak(warna, u),
      ...(rujukan !== undefined && { rujukan: kata.rujuk(rujukan, k.lanjut !== undefined) }),
    };
  };
  return {
    judul: kata.judul,
    instansi: unit === undefined ? instansi : `${semua.unit.get(unit)?.nama ?? ''}, ${instansi}`,
    keterangan: kata.keterangan(hari),
    bahasa,
    halaman: kata.halaman,
    ukuran: UKURAN[kertas],
    legenda: legenda(warna, bahasa),
    lembar: susunLembar(pohon, isiUkuran(kertas)).map((l) => ({ ...l, kotak: l.kotak.map(kotak) })),
  };
};

/** Longer names would run out of their box. */
const potong = (nama: string): string => (nama.length > 110 ? `${nama.slice(0, 109)}…` : nama);

const keadaan = ({ pimpinan }: KotakUnit): Keadaan => {
  if (!pimpinan) return 'tanpaPimpinan';
  return pimpinan.posisi.jenis === 'pejabat-negara' ? 'definitif' : (pimpinan.sebagai ?? 'lowong');
};

const warnaKotak = (cara: CaraWarna, u: KotakUnit) => {
  if (cara === 'pimpinan') return { isi: '#ffffff', tepi: WARNA_PIMPINAN[keadaan(u)] };
  const di = derajat(cara, u);
  return di === null ? { isi: '#ffffff', tepi: '#868e96' } : (WARNA_DERAJAT[di] ?? WARNA_DERAJAT[0]);
};

const legenda = (cara: CaraWarna, bahasa: Bahasa) => {
  const kata = KATA[bahasa];
  const butir =
    cara === 'pimpinan'
      ? Object.entries(WARNA_PIMPINAN).map(([k, tepi]) => ({ isi: tepi, tepi, teks: kata[k as Keadaan] }))
      : tangga(cara).map((l, i) => ({ ...(WARNA_DERAJAT[i] ?? WARNA_DERAJAT[0]), teks: kata.langkah(cara, l) }));
  return { judul: kata.warna[cara], butir };
};
