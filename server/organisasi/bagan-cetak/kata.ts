import type { CaraWarna, HitunganUnit } from '@lincah/domain/organisasi';

type Langkah = { readonly dari: number; readonly sampai?: number };

const rentang = ({ dari, sampai }: Langkah): string => {
  if (sampai === undefined) return `> ${dari - 1}`;
  return dari === sampai ? String(dari) : `${dari}–${sampai}`;
};
const persen = (cara: CaraWarna, l: Langkah): string => (cara === 'lowong' ? `${rentang(l)} %` : rentang(l));

/** The words of the printed chart. */
export const KATA = {
  id: {
    judul: 'Struktur organisasi',
    halaman: 'Halaman',
    keterangan: (hari: string) => `Keadaan pada ${hari}`,
    kaki: (u: HitunganUnit, tutup: number, cara: CaraWarna) =>
      [
        `${u.jumlahPegawai} pegawai`,
        ...(cara === 'beban' ? [`${u.penugasan} penugasan (${u.bertugas} orang)`] : []),
        ...(u.lowong > 0 ? [`${u.lowong} lowong`] : []),
        ...(tutup > 0 ? [`${tutup} unit di bawahnya`] : []),
      ].join(' · '),
    rujuk: (halaman: number, lanjut: boolean) => (lanjut ? `→ hal. ${halaman}` : `← hal. ${halaman}`),
    warna: {
      pimpinan: 'Pimpinan:',
      lowong: 'Jabatan lowong:',
      rentang: 'Rentang kendali pimpinan (bawahan langsung):',
      pegawai: 'Pegawai di unit:',
      beban: 'Penugasan yang berjalan:',
    },
    langkah: persen,
    definitif: 'Definitif',
    plt: 'Plt.',
    plh: 'Plh.',
    lowong: 'Lowong',
    tanpaPimpinan: 'Tanpa jabatan pimpinan',
  },
  en: {
    judul: 'Organisation structure',
    halaman: 'Page',
    keterangan: (hari: string) => `As of ${hari}`,
    kaki: (u: HitunganUnit, tutup: number, cara: CaraWarna) =>
      [
        `${u.jumlahPegawai} people`,
        ...(cara === 'beban' ? [`${u.penugasan} assignments (${u.bertugas} of them)`] : []),
        ...(u.lowong > 0 ? [`${u.lowong} vacant`] : []),
        ...(tutup > 0 ? [`${tutup} units below`] : []),
      ].join(' · '),
    rujuk: (halaman: number, lanjut: boolean) => (lanjut ? `→ p. ${halaman}` : `← p. ${halaman}`),
    warna: {
      pimpinan: 'Head:',
      lowong: 'Vacant offices:',
      rentang: 'Span of control (direct subordinates):',
      pegawai: 'People in the unit:',
      beban: 'Running assignments:',
    },
    langkah: persen,
    definitif: 'Definitive',
    plt: 'Plt.',
    plh: 'Plh.',
    lowong: 'Vacant',
    tanpaPimpinan: 'No leading office',
  },
} as const;
