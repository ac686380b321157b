import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JENIS_BASIS } from '../kernel/rumah-uji.ts';
import { bukaRumahBersama, type Instansi, type Jabatan, permohonanLuar, type RumahBersama } from './dua-instansi.ts';

type Langkah = readonly [sisi: 'pemohon' | 'tamu', jabatan: Jabatan, pilihan: string, menunjuk?: true];

const LEWAT_PYB: readonly Langkah[] = [
  ['pemohon', 'sekretaris', 'teruskan'],
  ['tamu', 'sekretaris', 'instruksikan', true],
  ['tamu', 'kepala', 'rekomendasikan'],
  ['tamu', 'koordinator', 'tersedia', true],
  ['tamu', 'sekretaris', 'setujui'],
  ['tamu', 'kepala', 'tugaskan'],
];

/** The offices that act after the request, under each regulation, with the letters that each side's register ends with. */
const CERITA = {
  panrb: {
    peraturan: 'permenpanrb-7-2022',
    ketentuan: 'PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-a..e4, Gambar 25',
    langkah: LEWAT_PYB,
  },
  banten: {
    peraturan: 'pergub-banten-19-2023',
    ketentuan: 'BANTEN-L-B2-PENUNJUKAN-LINTASINSTANSI-a..e3',
    langkah: LEWAT_PYB,
  },
  ekon: {
    peraturan: 'permenko-ekon-1-2025',
    ketentuan: 'EKON-L-C2-SETUJU, EKON-E-GBRD, Gambar D',
    langkah: [
      ['tamu', 'sekretaris', 'setujui', true],
      ['pemohon', 'kepala', 'terbitkan'],
    ],
  },
  infra: {
    peraturan: 'ranpermenko-infra',
    ketentuan: 'INFRA-P6-6, INFRA-P6-6-MOHON',
    langkah: [
      ['pemohon', 'sekretaris', 'kirim'],
      ['tamu', 'sekretaris', 'setujui', true],
      ['pemohon', 'kepala', 'terbitkan'],
    ],
  },
} as const satisfies Record<string, { peraturan: string; ketentuan: string; langkah: readonly Langkah[] }>;
type Kunci = keyof typeof CERITA;
const KUNCI = Object.keys(CERITA) as Kunci[];
const PERATURAN = Object.fromEntries(KUNCI.map((k) => [k, CERITA[k].peraturan])) as Record<Kunci, string>;

describe.each(JENIS_BASIS)('penugasan lintas instansi di atas %s', (jenis) => {
  let bersama: RumahBersama<Kunci | 'tamu' | 'ketiga'>;
  beforeAll(async () => {
    const lain = { tamu: 'permenpanrb-7-2022', ketiga: 'permenpanrb-7-2022' };
    bersama = await bukaRumahBersama({ ...PERATURAN, ...lain }, { jenis });
  }, 120_000);
  afterAll(() => bersama?.rumah.tutup());

  test.each(KUNCI.map((kunci) => ({ kunci, ketentuan: CERITA[kunci].ketentuan })))(
    '$kunci: dari permohonan sampai surat penugasan diterima ($ketentuan)',
    async ({ kunci }) => {
      const { tamu } = bersama.di;
      const pemohon = bersama.di[kunci];
      const sisi = { pemohon, tamu };
      const berkas = await ajukan(pemohon, tamu);
      const orang = { isian: { pegawai: [tamu.posisi.analis, tamu.posisi.penelaah] } };
      for (const [di, jabatan, pilihan, menunjuk] of CERITA[kunci].langkah as readonly Langkah[]) {
        const jawab = await sisi[di].putuskan(jabatan, berkas, { pilihan, ...(menunjuk && orang) });
        expect([jabatan, pilihan, jawab.statusCode], jawab.body).toEqual([jabatan, pilihan, 200]);
      }
      for (const jabatan of ['analis', 'penelaah'] as const)
        expect((await tamu.putuskan(jabatan, berkas, { pilihan: 'terima' })).statusCode).toBe(200);
      for (const dari of [pemohon, tamu])
        expect((await dari.klien.kepala.get(`/api/penugasan/${berkas}`)).json()).toMatchObject({
          status: 'diterima',
          lingkup: 'lintas-instansi',
          peserta: [{ nama: 'Orang Analis tamu' }, { nama: 'Orang Penelaah tamu' }],
        });
    },
  );
});

const ajukan = async (dari: Instansi, ke: Instansi): Promise<string> => {
  const jawab = await dari.klien.kepala.post('/api/penugasan', permohonanLuar(dari, ke));
  expect(jawab.statusCode, jawab.body).toBe(201);
  return jawab.json().id;
};
