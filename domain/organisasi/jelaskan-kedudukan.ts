import type { Dwibahasa } from '../kernel/index.ts';
import type { Kitab } from '../regulasi/index.ts';
import type { CaraKenal, PengenalanKedudukan } from './kenali-kedudukan.ts';
import type { Ganjalan } from './syarat-varian.ts';

type KitabKata = Pick<Kitab, 'istilah' | 'kedudukan'>;

/** Why this variant: what the structure shows, then how the variant follows from it. */
export const jelaskanKedudukan = (kitab: KitabKata, kenal: PengenalanKedudukan): readonly Dwibahasa[] => [
  ...jelaskanGaris(kitab, kenal),
  ...jelaskanTanpa(kitab, kenal),
  jelaskanCara[kenal.cara],
];

/** What keeps a variant that almost fits from fitting. */
export const jelaskanGanjalan = (kitab: KitabKata, g: Ganjalan): Dwibahasa => {
  switch (g.apa) {
    case 'kepala':
      return susun(sebut(kitab, g.jabatan), (j) => [
        `unitnya tidak dipimpin ${j.id}`,
        `the unit is not led by the ${j.en}`,
      ]);
    case 'penilai':
      return susun(sebut(kitab, g.jabatan), (j) => [`penilainya bukan ${j.id}`, `the appraiser is not the ${j.en}`]);
    case 'tidak-ada':
      return susun(sebut(kitab, g.jabatan), (j) => [`tidak ada ${j.id} di bawahnya`, `there is no ${j.en} below`]);
    case 'ada':
      return susun(sebut(kitab, g.jabatan), (j) => [
        `ada ${j.id} dalam strukturnya`,
        `there is an ${j.en} in the structure`,
      ]);
    case 'urutan':
      return { id: 'urutan levelnya lain', en: 'its levels stand in another order' };
    case 'lebih-dalam':
      return { id: 'masih ada level di bawahnya', en: 'there are levels below its last one' };
    case 'kurang-dalam':
      return { id: `levelnya tidak lebih dari ${g.tingkat}`, en: `it has no more than ${g.tingkat} levels` };
  }
};

const jelaskanGaris = (kitab: KitabKata, { garis, tingkatPenilai }: PengenalanKedudukan): readonly Dwibahasa[] => {
  const kepala = sebut(kitab, garis[0]?.jabatan);
  if (garis.length === 0)
    return [
      {
        id: 'Tidak ada pimpinan unit yang dikenal peraturan di atas pegawai ini.',
        en: 'No unit head known to the regulation stands above these people.',
      },
    ];
  const dipimpin = { id: `Unit organisasinya dipimpin ${kepala.id}.`, en: `The unit is led by the ${kepala.en}.` };
  if (tingkatPenilai === undefined)
    return [dipimpin, { id: 'Penilainya tidak berada di garis ini.', en: 'The appraiser is not on this line.' }];
  const penilai = sebut(kitab, garis[tingkatPenilai - 1]?.jabatan);
  return [
    dipimpin,
    {
      id: `Pegawai dinilai ${penilai.id}, pada level ${tingkatPenilai} dari ${garis.length}.`,
      en: `People are appraised by the ${penilai.en}, at level ${tingkatPenilai} of ${garis.length}.`,
    },
  ];
};

const jelaskanTanpa = (kitab: KitabKata, { varian }: PengenalanKedudukan): readonly Dwibahasa[] =>
  (kitab.kedudukan[varian ?? '']?.tanpa ?? []).map((jabatan) =>
    susun(sebut(kitab, jabatan), (j) => [
      `Tidak ada ${j.id} dalam struktur ini.`,
      `There is no ${j.en} in this structure.`,
    ]),
  );

const jelaskanCara: Readonly<Record<CaraKenal, Dwibahasa>> = {
  tepat: {
    id: 'Hanya varian ini yang cocok dengan seluruh strukturnya.',
    en: 'Only this variant fits the whole structure.',
  },
  tercatat: {
    id: 'Struktur ini dapat dibaca lebih dari satu cara; penetapan kedudukan menyebut varian ini.',
    en: 'This structure can be read in more than one way; the stipulation names this variant.',
  },
  terdekat: {
    id: 'Penilainya berada lebih rendah daripada yang disebut peraturan; varian ini cocok dengan bagian struktur di sekitarnya.',
    en: 'The appraiser sits lower than the regulation foresees; this variant fits the part of the structure around him.',
  },
  'lebih-dalam': {
    id: 'Di bawah level terakhir varian ini masih ada pimpinan; mereka mengoordinasikan seperti Ketua Tim.',
    en: 'Below the last level of this variant there are further heads; they coordinate like team leaders.',
  },
  mendua: {
    id: 'Lebih dari satu varian cocok, dan penetapan tidak menyebut yang mana.',
    en: 'More than one variant fits and the stipulation does not say which.',
  },
  'tidak-dikenali': { id: 'Tidak ada varian peraturan yang cocok.', en: 'No variant of the regulation fits.' },
};

const sebut = (kitab: KitabKata, jabatan: string | undefined): Dwibahasa =>
  kitab.istilah[jabatan ?? ''] ?? {
    id: 'jabatan yang tidak disebut peraturan',
    en: 'office that the regulation does not name',
  };

const susun = (j: Dwibahasa, kalimat: (j: Dwibahasa) => readonly [id: string, en: string]): Dwibahasa => {
  const [id, en] = kalimat(j);
  return { id, en };
};
