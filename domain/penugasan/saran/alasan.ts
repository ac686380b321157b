import { type Dwibahasa, lamaHari } from '../../kernel/index.ts';
import type { CalonSaran, KebutuhanSaran, TingkatBukti } from './calon.ts';
import type { CalonTernilai } from './nilai.ts';
import type { TakaranSaran } from './takaran.ts';

/** Why this person is suggested, in one sentence: competence, grade where it is another, load, turn, home unit. */
export const alasanSaran = (
  { calon, bukti, beban, jam, melebihi }: CalonTernilai,
  kebutuhan: KebutuhanSaran,
  { bebanPalingBanyak }: Pick<TakaranSaran, 'bebanPalingBanyak'>,
): Dwibahasa =>
  kalimat([
    ...kataBukti(bukti),
    ...kataJenjang(calon, kebutuhan),
    kataBeban(beban, melebihi ? bebanPalingBanyak : null),
    ...kataJam(jam),
    ...kataRotasi(calon, kebutuhan),
    ...kataUnit(calon),
  ]);

const BUKTI: Readonly<Record<TingkatBukti | 'tanpa', (nama: string) => Dwibahasa>> = {
  sah: (n) => ({ id: `${n} sah dalam portofolio`, en: `${n} confirmed in the portfolio` }),
  tercatat: (n) => ({ id: `${n} tercatat di data kepegawaian`, en: `${n} noted in the register` }),
  usul: (n) => ({ id: `${n} diusulkan sendiri dan belum disahkan`, en: `${n} claimed and not confirmed yet` }),
  tanpa: (n) => ({ id: `belum ada bukti ${n}`, en: `no evidence of ${n}` }),
};

const kataBukti = (bukti: CalonTernilai['bukti']): readonly Dwibahasa[] =>
  (['sah', 'tercatat', 'usul', 'tanpa'] as const).flatMap((tingkat) => {
    const nama = bukti.filter((b) => (b.tingkat ?? 'tanpa') === tingkat).map((b) => b.nama);
    if (nama.length === 0) return [];
    return [BUKTI[tingkat](nama.join(', '))];
  });

const kataJenjang = ({ jenjang }: CalonSaran, { jenjang: diminta }: KebutuhanSaran): readonly Dwibahasa[] => {
  if (diminta === null) return [];
  if (jenjang === null) return [{ id: `tanpa jenjang ${diminta}`, en: `without the grade ${diminta}` }];
  return [{ id: `jenjang ${jenjang}`, en: `grade ${jenjang}` }];
};

const kataBeban = (beban: number, terlampaui: number | null): Dwibahasa => {
  if (beban === 0) return { id: 'tanpa penugasan lain pada masa itu', en: 'no other assignment in those days' };
  if (terlampaui !== null)
    return {
      id: `sudah ${beban} penugasan sekaligus, sehingga melebihi batas ${terlampaui}`,
      en: `${beban} assignments at once already, which would exceed the limit of ${terlampaui}`,
    };
  return { id: `${beban} penugasan lain pada masa itu`, en: `${jamak(beban, 'other assignment')} in those days` };
};

const kataJam = (jam: number): readonly Dwibahasa[] =>
  jam === 0 ? [] : [{ id: `${jam} jam seminggu tercatat`, en: `${jamak(jam, 'hour')} a week on record` }];

const SEBULAN = 30;

const kataRotasi = ({ pinjamTerakhir }: CalonSaran, { mulai }: KebutuhanSaran): readonly Dwibahasa[] => {
  if (pinjamTerakhir === null) return [{ id: 'belum pernah dipinjam unit lain', en: 'never lent to another unit' }];
  const hari = lamaHari(pinjamTerakhir, mulai) - 1;
  if (hari <= 0) return [{ id: 'masih dipinjam unit lain', en: 'still lent to another unit' }];
  const bulan = Math.floor(hari / SEBULAN);
  if (bulan === 0) return [{ id: 'baru selesai dipinjam unit lain', en: 'only just back from another unit' }];
  return [{ id: `terakhir dipinjam ${bulan} bulan sebelumnya`, en: `last lent ${jamak(bulan, 'month')} before` }];
};

const kataUnit = ({ unit: { orang, dipinjam } }: CalonSaran): readonly Dwibahasa[] =>
  dipinjam === 0
    ? []
    : [
        {
          id: `${dipinjam} dari ${orang} orang unitnya sedang dipinjam`,
          en: `${dipinjam} of ${orang} people of the home unit are lent`,
        },
      ];

const jamak = (n: number, benda: string): string => `${n} ${benda}${n === 1 ? '' : 's'}`;

const kalimat = (bagian: readonly Dwibahasa[]): Dwibahasa => {
  const jadi = (teks: string) => `${teks.charAt(0).toUpperCase()}${teks.slice(1)}.`;
  return { id: jadi(bagian.map((b) => b.id).join('; ')), en: jadi(bagian.map((b) => b.en).join('; ')) };
};
