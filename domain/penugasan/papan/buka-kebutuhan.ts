import { type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import { type Kitab, type Pelanggaran, tanyaAturan } from '../../regulasi/index.ts';
import { tugasPertama } from '../ajukan-penugasan.ts';
import { faktaPenugasan } from '../fakta.ts';
import type { IzinAjukan } from '../izin.ts';
import { alurPenugasan } from '../lingkup.ts';
import type { Lingkup, PegawaiDituju, Ujung } from '../penugasan.ts';
import type { IsiKebutuhan } from './kebutuhan-pegawai.ts';
import type { PenolakanPapan } from './penolakan.ts';

export type KebutuhanDibuka = { readonly peristiwa: 'KebutuhanDibuka'; readonly oleh: string };

/**
 * Puts a need on the board. A need that nobody could apply to is refused, with the provisions that stand in the way: the
 * rules of a voluntary application are asked with the best applicant that its reach can have, and with its own content.
 */
export const bukaKebutuhan = (
  isi: IsiKebutuhan,
  pemilik: Ujung,
  kitab: Kitab,
  hariIni: Tanggal,
  izin: IzinAjukan,
): Hasil<KebutuhanDibuka, PenolakanPapan> => {
  const oleh = pakaiIzin(izin, pemilik.posisi);
  const dapat = dapatDilamar(isi, pemilik, kitab, hariIni);
  if (!dapat.sah) return dapat;
  if (isi.kompetensi.length === 0) return tolak({ jenis: 'aturan', kode: 'papan/tanpa-kompetensi' });
  if (isi.batasLamar < hariIni || isi.batasLamar > isi.selesai)
    return tolak({ jenis: 'aturan', kode: 'papan/batas-tidak-masuk-akal' });
  return sah({ peristiwa: 'KebutuhanDibuka', oleh });
};

const dapatDilamar = (
  isi: IsiKebutuhan,
  pemilik: Ujung,
  kitab: Kitab,
  hariIni: Tanggal,
): Hasil<undefined, PenolakanPapan> => {
  const { judul: perihal, maksud, ekspektasi, mulai, selesai, jangkauan } = isi;
  const alur = kitab.alur[alurPenugasan('sukarela', jangkauan)];
  const jawaban = JENIS_PELAMAR.map((jenisJabatan) => {
    const dituju = { ...pelamarAndaian(pemilik, jangkauan), jenisJabatan };
    const dimohon = { perihal, maksud, ekspektasi, mulai, selesai, kompetensi: ADA };
    const fakta = faktaPenugasan({ cara: 'sukarela', isi: dimohon, pemohon: dituju, pemilik, dituju }, hariIni);
    const jauh = tanyaAturan(kitab, 'penugasan.lingkup', fakta).filter(menolak);
    if (jauh.length > 0 || !alur) return jauh;
    const { pertanyaan } = tugasPertama(alur, fakta).tugas;
    return pertanyaan ? tanyaAturan(kitab, pertanyaan, fakta).filter(menolak) : [];
  });
  const tersedikit = jawaban.reduce((a, b) => (b.length < a.length ? b : a));
  if (tersedikit.length > 0) return tolak({ jenis: 'aturan', kode: 'papan/melanggar-aturan', pelanggaran: tersedikit });
  if (!alur) return tolak({ jenis: 'aturan', kode: 'papan/tanpa-alur', alur: alurPenugasan('sukarela', jangkauan) });
  return sah(undefined);
};

/** Somebody who stands as far away as the reach allows: below the head, in another unit, or in another agency. */
const pelamarAndaian = (pemilik: Ujung, jangkauan: Lingkup): PegawaiDituju => {
  const dekat = jangkauan === 'dalam-unit';
  return {
    instansi: jangkauan === 'lintas-instansi' ? LAIN : pemilik.instansi,
    posisi: LAIN,
    unit: dekat ? pemilik.unit : LAIN,
    unitOrganisasi: dekat ? pemilik.unitOrganisasi : LAIN,
    diBawah: dekat ? pemilik.diBawah : [LAIN],
    jenisJabatan: '',
    pimpinan: false,
    pimpinanUnit: dekat ? pemilik.posisi : LAIN,
    memimpinUnitKerja: false,
    penilai: dekat ? pemilik.posisi : LAIN,
    pegawai: LAIN,
    status: 'PNS',
  };
};

const LAIN = 'lain';
const ADA = '-';
const JENIS_PELAMAR = ['fungsional', 'pelaksana', 'administrator', 'pengawas'];
const menolak = (p: Pelanggaran): boolean => p.suara === 'harus' || p.suara === 'larangan';
