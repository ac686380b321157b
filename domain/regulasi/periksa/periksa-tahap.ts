import { z } from 'zod';
import type { Kitab } from '../kitab.ts';
import { isPertanyaan, pertanyaan } from '../pertanyaan.ts';
import { isJabatan, semuaPeran } from '../tahap/pelaku.ts';
import { ketentuanPola } from '../tahap/susun-tahapan.ts';
import type { LangkahTahap, Tahapan } from '../tahap/tahap.ts';
import { periksaSyarat } from './fakta.ts';
import type { BahanPeriksa } from './periksa.ts';
import { naskahAsing, peranAsing, tenggatAsing } from './periksa-alur.ts';
import { pertanyaanAsing, salahSyarat } from './periksa-aturan.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** The stages name roles, letters, provisions and steps that exist, whatever pattern they are joined with. */
export const periksaTahap = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.tahap.flatMap((tahapan, i) =>
    tahapan.langkah.flatMap((l, j) =>
      periksaLangkah(kitab, tahapan, j, (kunci) => letak('tahap', [i, 'langkah', j, kunci]), l),
    ),
  );

type DiKunci = (kunci: string) => Letak;

const periksaLangkah = (kitab: Kitab, tahapan: Tahapan, nomor: number, di: DiKunci, l: LangkahTahap) => {
  const semua = [l.oleh, l.pengingat?.beritahu, ...l.naskah.flatMap((n) => [n.kepada, ...n.tembusan])];
  const sebelum = tahapan.langkah.slice(0, nomor);
  return [
    ...kutipanAsing(kitab, l.ketentuan, di('ketentuan')),
    ...(sebelum.some((x) => x.id === l.id) ? [langkahGanda(di('id'), l.id)] : []),
    ...semua
      .flatMap((p) => (p === undefined ? [] : peranHilang(kitab, p)))
      .map((p) => peranAsing(di('oleh'), `langkah “${l.id}”`, p)),
    ...(l.kembali && !sebelum.some((x) => selalu(x) && x.id === l.kembali?.ke)
      ? [kembaliAsing(di('kembali'), l.id, l.kembali.ke)]
      : []),
    ...periksaAkhiran(kitab, di, l),
    ...periksaRujukan(kitab, tahapan.kamar, di, l),
  ];
};

const periksaAkhiran = (kitab: Kitab, di: DiKunci, l: LangkahTahap): readonly Temuan[] => [
  ...(l.adaKetentuan && !milikPola(kitab, l.adaKetentuan) ? [akhiranAsing(di('adaKetentuan'), l.adaKetentuan)] : []),
  ...l.ketentuanPola.filter((a) => !milikPola(kitab, a)).map((a) => akhiranAsing(di('ketentuanPola'), a)),
  ...(l.hanyaPola ?? []).filter((p) => !Object.hasOwn(kitab.pola, p)).map((p) => akhiranAsing(di('hanyaPola'), p)),
];

/** Questions, letters, deadlines and conditions that a step names. */
const periksaRujukan = (kitab: Kitab, kamar: string, di: DiKunci, l: LangkahTahap): readonly Temuan[] => {
  const jenis = [...(l.formulir ? [l.formulir] : []), ...l.naskah.map((n) => n.jenis)];
  const cacat = l.bila ? periksaSyarat(l.bila.syarat, faktaKamar(kamar)) : undefined;
  return [
    ...(l.pertanyaan && !isPertanyaan(l.pertanyaan) ? [pertanyaanAsing(di('pertanyaan'), l.pertanyaan)] : []),
    ...jenis.filter((n) => !Object.hasOwn(kitab.naskah, n)).map((n) => naskahAsing(di('naskah'), n)),
    ...(l.pengingat && !Object.hasOwn(kitab.parameter, l.pengingat.tenggat)
      ? [tenggatAsing(di('pengingat'), l.id, l.pengingat.tenggat)]
      : []),
    ...(cacat ? [salahSyarat(di('bila'), cacat)] : []),
  ];
};

/** Everything that some question of the room knows. */
const faktaKamar = (kamar: string): z.ZodObject =>
  z.object(
    Object.assign(
      {},
      ...Object.entries(pertanyaan)
        .filter(([id]) => id.startsWith(`${kamar}.`))
        .map(([, bentuk]) => bentuk.shape),
    ),
  );

/** Roles that a step needs in some pattern and that the regulation does not have. */
const peranHilang = (kitab: Kitab, oleh: string): readonly string[] => {
  const perlu = isJabatan(oleh) ? Object.values(kitab.pola).flatMap((p) => semuaPeran(oleh, p)) : [oleh];
  return [...new Set(perlu)].filter((p) => !Object.hasOwn(kitab.peran, p));
};

/** Only a step that every pattern takes, once, can be gone back to. */
const selalu = (l: LangkahTahap): boolean =>
  !l.hanyaPola && l.adaKetentuan === undefined && !l.bila && !l.bersama && !KADANG.includes(l.oleh);
const KADANG = ['pembagi-target', 'perekomendasi', 'penugas', 'peninjau'];

const milikPola = (kitab: Kitab, akhiran: string): boolean =>
  Object.values(kitab.pola).some((p) =>
    ketentuanPola(p, kitab).some((k) => k.endsWith(`-${akhiran}`) || new RegExp(`-${akhiran}\\d$`).test(k)),
  );

const langkahGanda = (di: Letak, id: string) =>
  temuan(
    di,
    'langkah-ganda',
    { id: `langkah “${id}” sudah ada di atas`, en: `step “${id}” is already above` },
    { id: 'beri id lain, atau gabungkan keduanya', en: 'give it another id, or merge the two' },
  );

const kembaliAsing = (di: Letak, id: string, ke: string) =>
  temuan(
    di,
    'kembali-asing',
    {
      id: `langkah “${id}” mengembalikan ke “${ke}”, yang bukan langkah sebelumnya pada setiap pola`,
      en: `step “${id}” sends back to “${ke}”, which is no earlier step of every pattern`,
    },
    {
      id: 'sebut langkah sebelumnya yang selalu ditempuh satu kali',
      en: 'name an earlier step that is always taken, once',
    },
  );

const akhiranAsing = (di: Letak, akhiran: string) =>
  temuan(
    di,
    'akhiran-asing',
    {
      id: `tidak ada pola, atau ketentuan pola yang berakhir “${akhiran}”`,
      en: `no pattern, or provision of a pattern ending in “${akhiran}”`,
    },
    { id: 'samakan dengan pola.yaml', en: 'make it agree with pola.yaml' },
  );
