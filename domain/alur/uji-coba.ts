import {
  type Alur,
  type ButirUjiCoba,
  dasarHukum,
  GalatFeel,
  type Kitab,
  type Pelanggaran,
  type Peran,
  type Tugas,
  tanyaAturan,
} from '../regulasi/index.ts';
import type { Akibat, Langkah } from './akibat.ts';
import { simpulDi } from './jalan.ts';
import type { Fakta } from './keadaan.ts';
import { lanjut } from './lanjut.ts';
import { mulai } from './mulai.ts';

/** A dossier as it was stored: the drawing it keeps, the facts it began with, what was decided so far. */
export type BerkasUjiCoba = {
  readonly alur: Alur;
  readonly fakta: Fakta;
  readonly keputusan: Readonly<Record<string, string>>;
  readonly menjadi?: DihitungUlang;
};

/** What a room finds otherwise when units are counted as another regulation counts them, and the provisions that say so. */
export type DihitungUlang = {
  /** Where the scope so found asks for another drawing. */
  readonly alurId: string | undefined;
  readonly fakta: Fakta;
  readonly ketentuan: readonly string[];
};

/**
 * Asks a dossier again under another regulation and says what would be otherwise; empty: nothing. Both ways are walked
 * from the stored facts, units counted as each counts them: decisions that were taken are taken again, the rest is answered as each task first offers.
 * What its own regulation finds fault with as well is no difference. Never throws for what a dossier holds.
 */
export const ujiCobaBerkas = (berkas: BerkasUjiCoba, semula: Kitab, menjadi: Kitab): readonly ButirUjiCoba[] => {
  const idAlur = berkas.menjadi?.alurId ?? berkas.alur.id;
  const alur = menjadi.alur[idAlur];
  if (!alur) return [{ jenis: 'tanpa-alur', alur: idAlur }];
  try {
    const a = tempuhi(berkas.alur, berkas, semula);
    const b = tempuhi(alur, { ...berkas, ...(berkas.menjadi && { fakta: berkas.menjadi.fakta }) }, menjadi);
    return [...bedaLingkup(berkas, alur, menjadi), ...bedaAturan(a, b), ...bedaPenyetuju(a, b), ...bedaNaskah(a, b)];
  } catch (galat) {
    return [{ jenis: 'tak-teruji', sebab: sebabGagal(galat) }];
  }
};

type Tindakan = { readonly tugas: Tugas; readonly naskah: readonly string[] };
type Perjalanan = {
  readonly kitab: Kitab;
  readonly tindakan: readonly Tindakan[];
  readonly pelanggaran: readonly Pelanggaran[];
};

const BATAS_LANGKAH = 60; // a drawing is far shorter; a return that leads back to itself must not hang us

const tempuhi = (alur: Alur, { fakta, keputusan }: BerkasUjiCoba, kitab: Kitab): Perjalanan => {
  const tindakan: Tindakan[] = [];
  const pelanggaran: Pelanggaran[] = [];
  const lewat = new Set<string>();
  let langkah = nilai(mulai(alur, fakta));
  for (let n = 0; n < BATAS_LANGKAH && langkah.keadaan.hasil === undefined; n++) {
    const tugas = simpulDi(alur, langkah.keadaan.token[0] ?? '') as Tugas;
    const pilihan = pilih(tugas, lewat.has(tugas.id) ? undefined : keputusan[tugas.id]);
    if (tugas.pertanyaan !== undefined && !pilihan.beralasan) {
      const tahu = { ...fakta, pilihan: pilihan.kode, keputusan: langkah.keadaan.keputusan };
      pelanggaran.push(...tanyaAturan(kitab, tugas.pertanyaan, tahu));
    }
    langkah = nilai(lanjut(alur, langkah.keadaan, tugas.id, pilihan.kode, { alasan: 'uji coba' }, fakta));
    tindakan.push({ tugas, naskah: jenisNaskah(langkah.akibat) });
    lewat.add(tugas.id);
  }
  return { kitab, tindakan, pelanggaran };
};

const nilai = (hasil: ReturnType<typeof mulai>): Langkah => {
  if (hasil.sah) return hasil.nilai;
  throw new Error(hasil.penolakan.kode);
};

const pilih = (tugas: Tugas, diputus: string | undefined): Tugas['pilihan'][number] => {
  const pilihan = tugas.pilihan.find((p) => p.kode === diputus) ?? tugas.pilihan[0];
  if (!pilihan) throw new Error(`${tugas.id}: tugas tanpa pilihan`);
  return pilihan;
};

const jenisNaskah = (akibat: readonly Akibat[]) => akibat.flatMap((a) => (a.jenis === 'naskah' ? [a.naskah] : []));

const bedaLingkup = ({ alur, menjadi }: BerkasUjiCoba, baru: Alur, kitab: Kitab): ButirUjiCoba[] => {
  if (baru.id === alur.id) return [];
  const dasar = (menjadi?.ketentuan ?? []).map((k) => dasarHukum(kitab, k));
  return [{ jenis: 'lingkup', semula: [alur.nama], menjadi: [baru.nama], dasar }];
};

const bedaAturan = (a: Perjalanan, b: Perjalanan): ButirUjiCoba[] => {
  const sudah = new Set(a.pelanggaran.map(kunciPelanggaran));
  const baru = new Map(b.pelanggaran.map((p) => [kunciPelanggaran(p), p]));
  return [...baru]
    .filter(([kunci]) => !sudah.has(kunci))
    .map(([, { aturan, suara, pesan, dasar }]) => ({
      jenis: suara === 'harus' || suara === 'larangan' ? 'ditolak' : 'diperingatkan',
      aturan,
      suara,
      pesan,
      dasar,
    }));
};

const kunciPelanggaran = ({ aturan, suara }: Pelanggaran) => `${suara} ${aturan}`;

const bedaPenyetuju = (a: Perjalanan, b: Perjalanan): ButirUjiCoba[] => {
  const [semula, menjadi] = selisih(a.tindakan.map(jabatan(a)), b.tindakan.map(jabatan(b)));
  if (semula.length + menjadi.length === 0) return [];
  return [{ jenis: 'penyetuju', semula: nama(semula), menjadi: nama(menjadi), dasar: dasarJabatan(b, menjadi) }];
};

const bedaNaskah = (a: Perjalanan, b: Perjalanan): ButirUjiCoba[] => {
  const [suratA, suratB] = [penandaTangan(a), penandaTangan(b)];
  const [hilang, baru] = [kurang(suratA, suratB), kurang(suratB, suratA)];
  const sama = [...suratB.keys()].filter((jenis) => suratA.has(jenis));
  return [
    ...(hilang.length + baru.length === 0
      ? []
      : [
          {
            jenis: 'naskah',
            semula: hilang.map((j) => namaNaskah(a.kitab, j)),
            menjadi: baru.map((j) => namaNaskah(b.kitab, j)),
            dasar: baru.flatMap((j) => (b.kitab.naskah[j]?.ketentuan ?? []).map((k) => dasarHukum(b.kitab, k))),
          } as const,
        ]),
    ...sama.flatMap((jenis): ButirUjiCoba[] => {
      const [semula, menjadi] = selisih(suratA.get(jenis) ?? [], suratB.get(jenis) ?? []);
      if (semula.length + menjadi.length === 0) return [];
      const naskah = namaNaskah(b.kitab, jenis);
      const dasar = dasarJabatan(b, menjadi);
      return [{ jenis: 'penanda-tangan', naskah, semula: nama(semula), menjadi: nama(menjadi), dasar }];
    }),
  ];
};

/** An office as the regulation finds it: two roles of other names that are found alike are one office. */
type Jabatan = { readonly kunci: string; readonly peran: Peran };

const jabatan =
  ({ kitab }: Perjalanan) =>
  ({ tugas }: Tindakan): Jabatan => {
    const peran = kitab.peran[tugas.peran];
    if (!peran) throw new Error(`${tugas.id}: peran ${tugas.peran} tidak ada dalam ${kitab.id}`);
    const { id, nama: _, ...cara } = peran;
    return { kunci: JSON.stringify([cara.cara === 'ditunjuk' && id, Object.entries(cara).sort()]), peran };
  };

/** Letters on the way, each with the offices that sign it: whoever closes the act signs. */
const penandaTangan = (p: Perjalanan): ReadonlyMap<string, readonly Jabatan[]> => {
  const hasil = new Map<string, Jabatan[]>();
  for (const t of p.tindakan)
    for (const jenis of t.naskah) hasil.set(jenis, [...(hasil.get(jenis) ?? []), jabatan(p)(t)]);
  return hasil;
};

const kurang = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) =>
  [...a.keys()].filter((k) => !b.has(k));

/** What only the first and what only the second holds, each once. */
const selisih = (a: readonly Jabatan[], b: readonly Jabatan[]): readonly [readonly Jabatan[], readonly Jabatan[]] => {
  const hanya = (x: readonly Jabatan[], y: readonly Jabatan[]) => [
    ...new Map(x.filter((j) => !y.some((k) => k.kunci === j.kunci)).map((j) => [j.kunci, j])).values(),
  ];
  return [hanya(a, b), hanya(b, a)];
};

const nama = (daftar: readonly Jabatan[]) => daftar.map((j) => j.peran.nama);
const namaNaskah = (kitab: Kitab, jenis: string) => kitab.naskah[jenis]?.nama ?? { id: jenis, en: jenis };

/** Provisions that the acts of these offices cite. */
const dasarJabatan = (p: Perjalanan, daftar: readonly Jabatan[]) => {
  const peran = new Set(daftar.map((j) => j.peran.id));
  const kutipan = p.tindakan.filter((t) => peran.has(t.tugas.peran)).flatMap((t) => t.tugas.ketentuan);
  return [...new Set(kutipan)].map((k) => dasarHukum(p.kitab, k));
};

/** Facts that are missing are named; anything else in the words of the drawing or the expression. */
const sebabGagal = (galat: unknown): string => {
  const { issues } = galat as { readonly issues?: readonly { readonly path: readonly PropertyKey[] }[] };
  if (issues) return `fakta ${[...new Set(issues.map((i) => i.path.join('.')))].join(', ')}`;
  return galat instanceof GalatFeel || galat instanceof Error ? galat.message : String(galat);
};
