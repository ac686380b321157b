import { type Fakta, type Keadaan, type Langkah, lanjut, mulai, picuPewaktu } from '@lincah/domain/alur';
import type { Hasil } from '@lincah/domain/kernel';
import type { Alur, Kitab, Tugas } from '@lincah/domain/regulasi';
import { z } from 'zod';

const surat = z.strictObject({
  jenis: z.string(),
  kepada: z.string().optional(),
  tembusan: z.array(z.string()).default([]),
});
const pewaktu = z.strictObject({
  tenggat: z.string(),
  beritahu: z.string().optional(),
  memutus: z.boolean().default(false),
});
const langkahTugas = z.strictObject({
  tugas: z.string(),
  peran: z.string(),
  pilihan: z.string(),
  beralasan: z.boolean().default(false),
  surat: z.array(surat).default([]),
  pertanyaan: z.string().nullable().optional(),
  formulir: z.string().nullable().optional(),
  penarik: z.string().nullable().optional(),
  pewaktu: z.array(pewaktu).optional(),
  isian: z.record(z.string(), z.unknown()).default({}),
});
const langkahPewaktu = z.strictObject({ lewat: z.string(), surat: z.array(surat).default([]) });
const kasus = z.strictObject({
  kasus: z.string(),
  ketentuan: z.array(z.string()),
  fakta: z.record(z.string(), z.unknown()).default({}),
  langkah: z.array(z.union([langkahTugas, langkahPewaktu])).min(1),
  hasil: z.string().optional(),
  terbuka: z.array(z.string()).optional(),
});

/** A way through a drawing, act by act: docs/regulasi/kasus.md. */
export const bentukKasusAlur = {
  alur: z.string(),
  fakta: z.record(z.string(), z.unknown()).default({}),
  kasus: z.array(kasus).min(1),
};

type LangkahTugas = z.infer<typeof langkahTugas>;
type LangkahKasus = LangkahTugas | z.infer<typeof langkahPewaktu>;

const ALASAN = 'alasan contoh';

/** Where the drawing goes another way than the case; empty when it does not. */
export const jawabAlur = (
  kitab: Kitab,
  b: { readonly alur: string; readonly fakta: Fakta },
  k: z.infer<typeof kasus>,
): readonly string[] => {
  const alur = kitab.alur[b.alur];
  if (!alur) return [`alur ${b.alur} tidak ada`];
  const fakta = { ...b.fakta, ...k.fakta };
  try {
    const awal = mulai(alur, fakta);
    if (!awal.sah) return [awal.penolakan.kode];
    const beda: string[] = [];
    let keadaan: Keadaan = awal.nilai.keadaan;
    for (const langkah of k.langkah) {
      if ('tugas' in langkah) beda.push(...bedaTugas(alur, langkah));
      const hasil = tempuh(alur, keadaan, langkah, fakta);
      if (!hasil.sah) return [...beda, `${nama(langkah)}: ${hasil.penolakan.kode}`];
      beda.push(...samakan(`surat ${nama(langkah)}`, suratLangkah(hasil.nilai), langkah.surat.map(tulisSurat)));
      keadaan = hasil.nilai.keadaan;
    }
    return [...beda, ...bedaAkhir(keadaan, k)];
  } catch (galat) {
    return [(galat as Error).message];
  }
};

const tempuh = (
  alur: Alur,
  keadaan: Keadaan,
  langkah: LangkahKasus,
  fakta: Fakta,
): Hasil<Langkah, { readonly kode: string }> =>
  'tugas' in langkah
    ? lanjut(alur, keadaan, langkah.tugas, langkah.pilihan, { ...langkah.isian, alasan: ALASAN }, fakta)
    : picuPewaktu(alur, keadaan, langkah.lewat, fakta);

const bedaTugas = (alur: Alur, l: LangkahTugas): readonly string[] => {
  const t = alur.simpul[l.tugas];
  if (t?.jenis !== 'tugas') return [`${l.tugas} bukan tugas`];
  const beralasan = t.pilihan.find((p) => p.kode === l.pilihan)?.beralasan ?? false;
  return [
    ...samakan(`peran ${l.tugas}`, t.peran, l.peran),
    ...samakan(`${l.tugas}=${l.pilihan} beralasan`, beralasan, l.beralasan),
    ...samakanBila(`pertanyaan ${l.tugas}`, t.pertanyaan, l.pertanyaan),
    ...samakanBila(`formulir ${l.tugas}`, t.formulir, l.formulir),
    ...samakanBila(`penarik ${l.tugas}`, t.dapatDitarikOleh, l.penarik),
    ...(l.pewaktu ? samakan(`pewaktu ${l.tugas}`, pewaktuPada(alur, t), l.pewaktu.map(tulisPewaktu).sort()) : []),
  ];
};

const bedaAkhir = (keadaan: Keadaan, k: z.infer<typeof kasus>): readonly string[] => [
  ...samakan('hasil', keadaan.hasil ?? null, k.hasil ?? null),
  ...samakan('terbuka', [...keadaan.token].sort(), [...(k.terbuka ?? [])].sort()),
];

const pewaktuPada = (alur: Alur, t: Tugas): readonly string[] =>
  Object.values(alur.simpul)
    .flatMap((s) => (s.jenis === 'pewaktu' && s.pada === t.id ? [tulisPewaktu(s)] : []))
    .sort();

const suratLangkah = ({ akibat }: Langkah): readonly string[] =>
  akibat.flatMap((a) => (a.jenis === 'naskah' ? [tulisSurat({ ...a, jenis: a.naskah })] : []));

type Surat = { readonly jenis: string; readonly kepada?: string | undefined; readonly tembusan: readonly string[] };

const tulisSurat = ({ jenis, kepada, tembusan }: Surat): string =>
  `${jenis} → ${kepada ?? '-'} cc ${[...tembusan].sort().join(' ') || '-'}`;

type Jam = { readonly tenggat: string; readonly beritahu?: string | undefined; readonly memutus: boolean };

const tulisPewaktu = ({ tenggat, beritahu, memutus }: Jam): string =>
  `${tenggat}${memutus ? ' memutus' : ''}${beritahu ? ` → ${beritahu}` : ''}`;

const nama = (l: LangkahKasus): string => ('tugas' in l ? `${l.tugas}=${l.pilihan}` : l.lewat);

const samakan = (apa: string, ada: unknown, harap: unknown): readonly string[] =>
  JSON.stringify(ada) === JSON.stringify(harap)
    ? []
    : [`${apa}: ${JSON.stringify(ada)}, bukan ${JSON.stringify(harap)}`];

/** `undefined`: the case says nothing; `null`: there is none. */
const samakanBila = (apa: string, ada: string | undefined, harap: string | null | undefined): readonly string[] =>
  harap === undefined ? [] : samakan(apa, ada ?? null, harap);
