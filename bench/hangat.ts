import { join } from 'node:path';
import { tanyaAturan } from '@lincah/domain/regulasi';
import { AKAR } from '../server/kernel/index.ts';
import { cetak } from '../server/naskah/cetak.ts';
import { JENIS, naskahContoh, PERATURAN, percetakanUji, templat } from '../server/naskah/uji-naskah.ts';
import { bacaSemua } from '../server/regulasi/index.ts';
import { tengah } from './statistik.ts';

const ULANG_SURAT = 20;
const ULANG_ATURAN = 2000;

/** Milliseconds for one letter as PDF, the press being warm: the middle of all kinds. */
export const ukurSurat = async (): Promise<number> => {
  const percetakan = percetakanUji();
  const ms: number[] = [];
  try {
    for (const jenis of JENIS) await cetak(percetakan, naskahContoh(jenis), templat(jenis));
    for (let n = 0; n < ULANG_SURAT; n++)
      for (const jenis of JENIS) {
        const nomor = `B-${n}/UKUR/XI/2026`;
        const sejak = performance.now();
        await cetak(percetakan, naskahContoh(jenis, { nomor }), templat(jenis));
        ms.push(performance.now() - sejak);
      }
  } finally {
    percetakan.pencetak.tutup();
  }
  return tengah(ms);
};

const ujung = (unit: string, jenisJabatan: string, pimpinan: boolean) => ({
  posisi: 'p',
  unit,
  jenisJabatan,
  pimpinan,
});
const FAKTA = {
  perihal: 'Analisis data',
  maksud: 'Menyusun analisis beban kerja',
  kompetensi: 'Analisis statistik',
  ekspektasi: 'Satu laporan',
  mulai: '2026-03-02',
  selesai: '2026-03-31',
  hariIni: '2026-02-20',
  lamaHari: 30,
  cara: 'penunjukan',
  lingkup: 'lintas-unit',
  satuUnit: false,
  satuInstansi: true,
  sudahDitugaskan: false,
  pemohon: ujung('A', 'jpt-pratama', true),
  pemilik: ujung('A', 'jpt-pratama', true),
  pegawai: { ...ujung('B', 'fungsional', false), status: 'PNS' },
  penilaiMerangkapPimpinan: false,
  pemohonPenilai: false,
  pilihan: 'setujui',
  keputusan: {},
};

/** Questions about a request, which these facts answer. */
const DITANYA = [
  'penugasan.ajukan',
  'penugasan.tetapkan',
  'penugasan.sukarela',
  'penugasan.lingkup',
  'penugasan.putuskan',
];

/** Milliseconds for all rules of one question: the middle, of the question that takes longest. */
export const ukurAturan = async (): Promise<number> => {
  const kitab = (await bacaSemua(join(AKAR, 'peraturan'))).kitab(PERATURAN);
  return Math.max(
    ...DITANYA.map((tanya) => {
      const ms: number[] = [];
      for (let n = 0; n < ULANG_ATURAN; n++) {
        const sejak = performance.now();
        tanyaAturan(kitab, tanya, FAKTA);
        ms.push(performance.now() - sejak);
      }
      return tengah(ms.slice(ULANG_ATURAN / 2));
    }),
  );
};
