import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRumahUji, ORANG, type PeranUji, type RumahUji } from '../kernel/rumah-uji.ts';

type Cara = {
  readonly cara: string;
  readonly lingkup: string;
  readonly terbuka: boolean;
  readonly sebab: readonly { readonly dasar: readonly { readonly ketentuan: string }[] }[];
};

/** What an answer opens, `cara lingkup`, and the provisions that close the rest. */
const ringkas = (cara: readonly Cara[]) =>
  cara.map(
    (c) =>
      `${c.cara} ${c.lingkup}: ${c.terbuka ? 'terbuka' : c.sebab.flatMap((s) => s.dasar.map((d) => d.ketentuan)).join(' ')}`,
  );

const KASUS = [
  {
    peraturan: 'permenpanrb-7-2022',
    peran: 'kepalaA',
    jawab: [
      'penunjukan dalam-unit: terbuka',
      'penunjukan lintas-unit: terbuka',
      'penunjukan lintas-instansi: terbuka',
      'sukarela dalam-unit: PANRB-P13-1',
      'sukarela lintas-unit: PANRB-P13-1',
      'sukarela lintas-instansi: PANRB-L-B2-SUKARELA-BATAS',
    ],
  },
  {
    peraturan: 'permenpanrb-7-2022',
    peran: 'fungsionalB',
    jawab: [
      'penunjukan dalam-unit: PANRB-L-B2-PENUNJUKAN-UNIT PANRB-P1-11',
      'penunjukan lintas-unit: PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a PANRB-P1-11',
      'penunjukan lintas-instansi: PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a PANRB-P1-11',
      'sukarela dalam-unit: terbuka',
      'sukarela lintas-unit: terbuka',
      'sukarela lintas-instansi: PANRB-L-B2-SUKARELA-BATAS',
    ],
  },
  {
    peraturan: 'ranpermenko-infra',
    peran: 'fungsionalB',
    jawab: [
      'penunjukan dalam-unit: INFRA-P7-2 INFRA-P6-2-c INFRA-P5-1',
      'penunjukan lintas-unit: INFRA-P6-5-MOHON INFRA-P1-8',
      'penunjukan lintas-instansi: INFRA-P6-5-MOHON INFRA-P1-8',
      'sukarela dalam-unit: terbuka',
      'sukarela lintas-unit: INFRA-P1-16-BATAS',
      'sukarela lintas-instansi: INFRA-P1-16-BATAS',
    ],
  },
  {
    peraturan: 'pergub-banten-19-2023',
    peran: 'fungsionalB',
    jawab: [
      'penunjukan dalam-unit: BANTEN-L-B2-PENUNJUKAN-UNIT BANTEN-L-B2-d BANTEN-L-B2-INTRO1',
      'penunjukan lintas-unit: PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a PANRB-P1-11',
      'penunjukan lintas-instansi: PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a PANRB-P1-11',
      'sukarela dalam-unit: terbuka',
      'sukarela lintas-unit: terbuka',
      'sukarela lintas-instansi: BANTEN-L-B2-SUKARELA-BATAS',
    ],
  },
] as const satisfies readonly { peraturan: string; peran: PeranUji; jawab: readonly string[] }[];

describe('cara penugasan yang terbuka bagi jabatan saya', () => {
  let rumah: RumahUji;
  beforeAll(async () => {
    rumah = await bukaRumahUji();
  });
  afterAll(() => rumah?.tutup());

  const tanya = async (peran: PeranUji) =>
    (await (await rumah.masuk(peran)).get('/api/penugasan/jabatan')).json().butir as { id: string; cara: Cara[] }[];
  const anut = (peraturan: string) => sql`update regulasi.adopsi set peraturan = ${peraturan}`.execute(rumah.basis.db);

  test.each(KASUS)('$peraturan: $peran', async ({ peraturan, peran, jawab }) => {
    await anut(peraturan);
    const [jabatan] = await tanya(peran);
    expect(jabatan?.id).toBe(ORANG[peran].posisiId);
    expect(ringkas(jabatan?.cara ?? [])).toEqual(jawab);
  });

  test('BANTEN-L-B2-PENUNJUKAN-UNIT: penilai yang tidak memimpin unit dapat mengusulkan', async () => {
    await anut('pergub-banten-19-2023');
    await sql`update organisasi.kedudukan set penilai_id = ${ORANG.fungsionalA.posisiId}
      where posisi_id = ${ORANG.fungsionalB.posisiId}`.execute(rumah.basis.db);
    const [jabatan] = await tanya('fungsionalA');
    expect(ringkas(jabatan?.cara ?? [])[0]).toBe('penunjukan dalam-unit: terbuka');
  });
});
