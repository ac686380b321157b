import type { Jalur } from '@lincah/domain/alur';
import { type BasisData, hashSandi } from '../../server/kernel/index.ts';
import { SANDI_UJI } from '../kernel/instansi-uji.ts';
import { dirikanInstansi, type InstansiBerdiri } from './dirikan-instansi.ts';

const biro = (huruf: 'A' | 'B') => {
  const unit = `biro${huruf}` as const;
  const fungsional = { unit, jenis: 'fungsional', pimpinan: false } as const;
  return {
    kepala: { unit, jabatan: `Kepala Biro ${huruf}`, jenis: 'jpt-pratama', pimpinan: true },
    koordinator: { ...fungsional, jabatan: `Koordinator ${huruf}` },
    analis: { ...fungsional, jabatan: `Analis ${huruf}` },
    staf: { ...fungsional, jabatan: `Staf ${huruf}` },
  } as const;
};
const [A, B] = [biro('A'), biro('B')];

/** Two bureaus under one secretary: in each somebody whom the head appraises, and somebody whom another official does. */
const SUSUNAN = {
  sekretaris: { unit: 'puncak', jabatan: 'Sekretaris', jenis: 'jpt-madya', pimpinan: true, penilai: null },
  kepalaA: { ...A.kepala, penilai: 'sekretaris' },
  koordinatorA: { ...A.koordinator, penilai: 'kepalaA' },
  analisA: { ...A.analis, penilai: 'koordinatorA' },
  stafA: { ...A.staf, penilai: 'kepalaA' },
  kepalaB: { ...B.kepala, penilai: 'sekretaris' },
  koordinatorB: { ...B.koordinator, penilai: 'kepalaB' },
  analisB: { ...B.analis, penilai: 'koordinatorB' },
  stafB: { ...B.staf, penilai: 'kepalaB' },
} as const;

export type JabatanJalur = keyof typeof SUSUNAN;
type InstansiJalur = InstansiBerdiri<'puncak' | 'biroA' | 'biroB', JabatanJalur>;
export type Panggung = { readonly tuan: InstansiJalur; readonly tamu: InstansiJalur };
export type Sisi = keyof Panggung;

export const namaOrang = (jabatan: JabatanJalur): string => `Orang ${SUSUNAN[jabatan].jabatan}`;

/** An agency that follows a regulation and one that it may ask. `ke` keeps those of several runs on one database apart. */
export const dirikanPanggung = async (db: BasisData, peraturan: string, ke: number): Promise<Panggung> => {
  const sandiHash = await hashSandi(SANDI_UJI);
  const dirikan = (sebutan: string, id: string, tahun: number) =>
    dirikanInstansi(db, {
      kode: `jalur-${sebutan}-${ke}`.toLowerCase(),
      nama: `Instansi ${sebutan} Jalur ${ke}`,
      peraturan: id,
      unit: {
        puncak: { jenis: 'sekretariat', nama: 'Sekretariat' },
        biroA: { jenis: 'biro', nama: 'Biro A' },
        biroB: { jenis: 'biro', nama: 'Biro B' },
      },
      susunan: SUSUNAN,
      alamat: 'sekretaris',
      nip: (urut) =>
        `${tahun}0101${1970 + Math.floor(ke / 12)}${String((ke % 12) + 1).padStart(2, '0')}1${String(urut).padStart(3, '0')}`,
      namaOrang: (jabatan) => `Orang ${jabatan}`,
      sandiHash,
      kini: new Date(),
    });
  return { tuan: await dirikan('Tuan', peraturan, 1951), tamu: await dirikan('Tamu', 'permenpanrb-7-2022', 1952) };
};

/** Who stands in a path: who opens it, who is assigned and where, whose performance is served. */
export type Pemeran = {
  readonly pemohon: JabatanJalur;
  readonly pegawai: JabatanJalur;
  readonly sisiPegawai: Sisi;
  readonly pemilik: JabatanJalur;
};

const DIRI_KEPALA = { pemohon: 'kepalaA', pemilik: 'kepalaA' } as const;

/** People with whom the gateways turn as the path wants it. */
export const pilihPemeran = (cara: string, lingkup: string, { fakta }: Jalur): Pemeran => {
  const rangkap = fakta.penilaiMerangkapPimpinan === true;
  if (cara === 'sukarela') {
    const pegawai = lingkup === 'dalam-unit' ? 'analisA' : 'analisB';
    return { pemohon: pegawai, pegawai, sisiPegawai: 'tuan', pemilik: 'kepalaA' };
  }
  if (lingkup === 'dalam-unit') return pemeranDalamUnit(rangkap, fakta.pemohonPenilai);
  const sisiPegawai = lingkup === 'lintas-instansi' ? 'tamu' : 'tuan';
  return { ...DIRI_KEPALA, pegawai: rangkap ? 'stafB' : 'analisB', sisiPegawai };
};

/** Where the appraiser has to propose first, the one who does is not the head. */
const pemeranDalamUnit = (rangkap: boolean, pemohonPenilai: unknown): Pemeran =>
  pemohonPenilai === undefined || (pemohonPenilai === true && rangkap)
    ? { ...DIRI_KEPALA, pegawai: 'stafA', sisiPegawai: 'tuan' }
    : { pemohon: 'koordinatorA', pegawai: 'analisA', sisiPegawai: 'tuan', pemilik: 'koordinatorA' };

/** The office that a role means among these people: told here once more, so that the program is not asked what it should answer. */
export const pejabatPeran = (
  peran: string,
  { pemohon, pegawai, sisiPegawai, pemilik }: Pemeran,
): readonly [Sisi, JabatanJalur] => {
  const { penilai, unit } = SUSUNAN[pegawai];
  const kepala = unit === 'biroB' ? 'kepalaB' : 'kepalaA';
  const daftar: Readonly<Record<string, readonly [Sisi, JabatanJalur]>> = {
    PIMPINAN_UNIT_PEMOHON: ['tuan', pemohon],
    PENGUSUL_PENUGASAN: ['tuan', pemohon],
    PENILAI_PEMOHON: ['tuan', 'sekretaris'],
    PYB_PEMOHON: ['tuan', 'sekretaris'],
    JPT_MADYA_PEMOHON: ['tuan', 'sekretaris'],
    PIMPINAN_UNIT_PEMILIK: ['tuan', pemilik],
    PYB_DITUJU: [sisiPegawai, 'sekretaris'],
    JPT_MADYA_ASAL: [sisiPegawai, 'sekretaris'],
    PIMPINAN_ORGANISASI_ASAL: [sisiPegawai, 'sekretaris'],
    PENILAI_DITUJU: [sisiPegawai, penilai ?? 'sekretaris'],
    PIMPINAN_UNIT_ASAL: [sisiPegawai, kepala],
    PEGAWAI_DITUGASKAN: [sisiPegawai, pegawai],
  };
  const ada = daftar[peran];
  if (!ada) throw new Error(`${peran}: belum ada jabatannya pada panggung jalur`);
  return ada;
};
