import { expect } from 'vitest';
import type { PilihanRumah } from '../kernel/rumah-uji.ts';
import { bukaRumahBersama, type Instansi, type Jabatan, permohonanLuar, type RumahBersama } from './dua-instansi.ts';

/** Letters of the other side in the inbox of copies of an office. */
export type TembusanSeberang = Readonly<
  Record<'pemohon' | 'tamu', Readonly<Partial<Record<Jabatan, readonly string[]>>>>
>;

type Langkah = readonly [sisi: 'pemohon' | 'tamu', jabatan: Jabatan, pilihan: string, menunjuk?: true];

const LEWAT_PYB: readonly Langkah[] = [
  ['pemohon', 'sekretaris', 'teruskan'],
  ['tamu', 'sekretaris', 'instruksikan', true],
  ['tamu', 'kepala', 'rekomendasikan'],
  ['tamu', 'koordinator', 'tersedia', true],
  ['tamu', 'sekretaris', 'setujui'],
  ['tamu', 'kepala', 'tugaskan'],
];
const SURAT_LEWAT_PYB = {
  pemohon: ['surat-permohonan-pelibatan', 'surat-permohonan-antarinstansi'],
  tamu: ['surat-instruksi-penugasan', 'surat-jawaban-ketersediaan', 'surat-jawaban-antarinstansi', 'surat-penugasan'],
  keTamu: ['surat-permohonan-antarinstansi'],
  kePemohon: ['surat-jawaban-antarinstansi', 'surat-penugasan'],
};

const TEMBUSAN_LEWAT_PYB: TembusanSeberang = {
  pemohon: { kepala: ['surat-jawaban-antarinstansi'], sekretaris: ['surat-penugasan'] },
  tamu: {},
};

/** Under each regulation: who acts after the request, the letters that each side issues, those that the other one gets, and which offices there are copied. */
export const CERITA = {
  panrb: {
    peraturan: 'permenpanrb-7-2022',
    ketentuan: 'PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-a..e4, Gambar 25',
    langkah: LEWAT_PYB,
    surat: SURAT_LEWAT_PYB,
    tembusan: TEMBUSAN_LEWAT_PYB,
  },
  banten: {
    peraturan: 'pergub-banten-19-2023',
    ketentuan: 'BANTEN-L-B2-PENUNJUKAN-LINTASINSTANSI-a..e3',
    langkah: LEWAT_PYB,
    surat: SURAT_LEWAT_PYB,
    tembusan: TEMBUSAN_LEWAT_PYB,
  },
  ekon: {
    peraturan: 'permenko-ekon-1-2025',
    ketentuan: 'EKON-L-C2-SETUJU, EKON-E-GBRD',
    langkah: [
      ['tamu', 'sekretaris', 'setujui', true],
      ['pemohon', 'kepala', 'terbitkan'],
    ],
    surat: {
      pemohon: ['surat-permohonan-pelibatan', 'surat-tugas'],
      tamu: ['surat-jawaban-persetujuan'],
      keTamu: ['surat-permohonan-pelibatan', 'surat-tugas'],
      kePemohon: ['surat-jawaban-persetujuan'],
    },
    tembusan: { pemohon: {}, tamu: { sekretaris: ['surat-tugas'], kepala: ['surat-tugas'] } } as TembusanSeberang,
  },
  infra: {
    peraturan: 'ranpermenko-infra',
    ketentuan: 'INFRA-P6-6, INFRA-P6-6-MOHON',
    langkah: [
      ['pemohon', 'sekretaris', 'kirim'],
      ['tamu', 'sekretaris', 'setujui', true],
      ['pemohon', 'kepala', 'terbitkan'],
    ],
    surat: {
      pemohon: ['surat-permohonan-pelibatan', 'surat-tugas'],
      tamu: ['surat-jawaban-persetujuan'],
      keTamu: ['surat-permohonan-pelibatan', 'surat-tugas'],
      kePemohon: ['surat-jawaban-persetujuan'],
    },
    tembusan: {
      pemohon: { kepala: ['surat-jawaban-persetujuan'] },
      tamu: { sekretaris: ['surat-tugas'], kepala: ['surat-tugas'] },
    } as TembusanSeberang,
  },
} as const;
export type Kunci = keyof typeof CERITA;
export const KUNCI = Object.keys(CERITA) as Kunci[];
const PERATURAN = Object.fromEntries(KUNCI.map((k) => [k, CERITA[k].peraturan])) as Record<Kunci, string>;

/** Written at a desk of one side: nothing of it may be readable on the other. */
export const DAPUR = { pemohon: 'Pertimbangan dapur pemohon', tamu: 'Pertimbangan dapur tamu' };

export type SuratTerdaftar = {
  readonly id: string;
  readonly jenis: string;
  readonly nomor: string;
  readonly asal: string | null;
};

/** Agencies of all four regulations, one that is asked, one that has no part; and how a story is walked among them. */
export type PanggungCerita = RumahBersama<Kunci | 'tamu' | 'ketiga'> & {
  ajukan(dari: Instansi, lain?: object): Promise<string>;
  /** Walks the story to its step `berhenti`; every answer must be accepted. */
  tempuh(kunci: Kunci, berkas: string, berhenti?: number): Promise<void>;
};

export const bukaPanggung = async (pilihan: PilihanRumah): Promise<PanggungCerita> => {
  const lain = { tamu: 'permenpanrb-7-2022', ketiga: 'permenpanrb-7-2022' };
  const bersama = await bukaRumahBersama({ ...PERATURAN, ...lain }, pilihan);
  return {
    ...bersama,
    async ajukan(dari, tambahan) {
      const isi = permohonanLuar(dari, bersama.di.tamu, tambahan);
      const jawab = await (await dari.masuk('kepala')).post('/api/penugasan', isi);
      expect(jawab.statusCode, jawab.body).toBe(201);
      return jawab.json().id;
    },
    async tempuh(kunci, berkas, berhenti) {
      const sisi = { pemohon: bersama.di[kunci], tamu: bersama.di.tamu };
      const { posisi } = bersama.di.tamu;
      const orang = { isian: { pegawai: [posisi.analis, posisi.penelaah] } };
      for (const [di, jabatan, pilihan, menunjuk] of CERITA[kunci].langkah.slice(0, berhenti) as readonly Langkah[]) {
        // a note to an approval is part of the letter that answers; any other reason stays where it was given
        const alasan = pilihan === 'setujui' ? {} : { alasan: DAPUR[di] };
        const jawab = await sisi[di].putuskan(jabatan, berkas, { pilihan, ...alasan, ...(menunjuk && orang) });
        expect([jabatan, pilihan, jawab.statusCode], jawab.body).toEqual([jabatan, pilihan, 200]);
      }
    },
  };
};

export const baca = async (instansi: Instansi, jabatan: Jabatan, alamat: string) =>
  (await instansi.masuk(jabatan)).get(alamat);

export const statusDi = async (instansi: Instansi, jabatan: Jabatan, berkas: string): Promise<string> =>
  (await baca(instansi, jabatan, `/api/penugasan/${berkas}`)).json().status;

/** The letters of a dossier as one side's register shows them. */
export const suratDi = async (instansi: Instansi, berkas: string): Promise<SuratTerdaftar[]> =>
  (await baca(instansi, 'kepala', `/api/naskah?berkas=${berkas}`)).json().butir;
