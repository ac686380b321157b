import { type CaraWarna, tangga } from '@lincah/domain/organisasi';
import { tulisTanggal, useBahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';
import { cacahUnit } from './cacah-unit.ts';
import { type Keadaan, keadaanPimpinan } from './keadaan-pimpinan.tsx';
import type { KataSvg } from './svg-bagan.ts';
import { tulisLangkah, warnaKotak } from './warna-bagan.ts';

const WARNA: Readonly<Record<Keadaan, string>> = {
  definitif: '#2f9e44',
  plt: '#f08c00',
  plh: '#1971c2',
  lowong: '#e03131',
  tanpaPimpinan: '#ced4da',
};
const DERAJAT = ['#ced4da', '#9cc0e4', '#5f9bd3', '#2b74b8', '#0b4f8f'];

/** Words and colours of the drawing that is taken out; on paper it is always light. */
export const useKataSvg = (cara: CaraWarna, pada: string): ((cabang: string | undefined) => KataSvg) => {
  const t = useTeks(teksOrganisasi);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const pimpinan = (u: Kotak) => {
    if (!u.pimpinan) return t('tanpaPimpinan');
    return u.pimpinan.pemangku ?? `${u.pimpinan.posisi.nama} (${t(keadaanPimpinan(u))})`;
  };
  return (cabang) => ({
    judul: [t('strukturOrganisasi'), ...(cabang ? [cabang] : []), instansi.nama].join(' · '),
    keterangan: `${t('dilihatPada', { hari: tulisTanggal(pada, bahasa) })} · ${t(`warna_${cara}`)}`,
    legenda:
      cara === 'pimpinan'
        ? Object.entries(WARNA).map(([k, warna]) => ({ warna, teks: t(k as Keadaan) }))
        : tangga(cara).map((langkah, i) => ({ warna: DERAJAT[i] ?? '', teks: tulisLangkah(cara, langkah) })),
    baris: (u) => ({ pimpinan: pimpinan(u), kaki: cacahUnit(t, cara, u), warna: warnaGambar(cara, u) }),
  });
};

const warnaGambar = (cara: CaraWarna, u: Kotak): string => {
  const { keadaan, derajat = 0 } = warnaKotak(cara, u);
  return keadaan ? WARNA[keadaan] : (DERAJAT[derajat] ?? '');
};
