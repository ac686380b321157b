import type { Tanggal } from '@lincah/domain/kernel';
import { namaBergelar } from '@lincah/domain/organisasi';
import type { CalonSaran } from '@lincah/domain/penugasan';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { listBukti, listIdCalon, listPenghuni, listTempat, listTugas, type Tugas } from './bacaan-calon.ts';

/** A person who may be suggested, with what a list shows of her; no NIP is read at all. */
export type CalonTerbaca = CalonSaran & {
  readonly nama: string;
  readonly status: 'PNS' | 'PPPK';
  readonly posisi: { readonly id: string; readonly nama: string };
  readonly unitNama: string;
  /** Does this very work already, or is about to. */
  readonly sudahDitugaskan: boolean;
};

export type KueriCalon = {
  /** Whose evidence is looked for. */
  readonly kompetensi: readonly string[];
  /** Also people who show none of them. */
  readonly semua?: boolean;
  readonly perihal: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
};

const CALON_PALING_BANYAK = 10_000;

/**
 * Everybody with a post today who shows one of the competences (without any: everybody with a post), at most so many.
 * Assignments count by the people they name, accepted or still on their way. One statement a table, each by the ids of the
 * one before: joined in one, the planner guesses few people and walks all of them for each.
 */
export const listCalon = async (
  trx: Trx,
  { pegawaiId, hariIni }: Pick<Pelaku, 'pegawaiId' | 'hariIni'>,
  { kompetensi, perihal, mulai, selesai, semua = kompetensi.length === 0 }: KueriCalon,
): Promise<{ readonly calon: readonly CalonTerbaca[]; readonly terpotong: boolean }> => {
  const nama = kompetensi.map((k) => k.toLowerCase());
  const id = await listIdCalon(trx, semua ? undefined : nama, pegawaiId, CALON_PALING_BANYAK + 1);
  const tempat = await listTempat(trx, id.slice(0, CALON_PALING_BANYAK), hariIni);
  const penghuni = await listPenghuni(trx, unik(tempat.map((t) => t.unit_id)), hariIni);
  const orang = unik([...tempat.map((t) => t.pegawai), ...penghuni.map((p) => p.pegawai)]);
  const tugas = kelompokkan(await listTugas(trx, orang), (t) => t.pegawai);
  const bukti = kelompokkan(await listBukti(trx, id, nama, mulai), (b) => b.pegawai);
  const kena = (t: Tugas) => t.mulai <= selesai && t.selesai >= mulai;
  const dipinjam = (siapa: string) => (tugas.get(siapa) ?? []).some((t) => t.pasti && t.keluar && kena(t));
  const unit = new Map(
    [...kelompokkan(penghuni, (p) => p.unit)].map(([u, isi]) => [
      u,
      { id: u, orang: isi.length, dipinjam: isi.filter((p) => dipinjam(p.pegawai)).length },
    ]),
  );
  const calon = tempat.map((t): CalonTerbaca => {
    const miliknya = tugas.get(t.pegawai) ?? [];
    return {
      pegawai: t.pegawai,
      nama: namaBergelar({ nama: t.nama, gelarDepan: t.gelar_depan, gelarBelakang: t.gelar_belakang }),
      status: t.status,
      posisi: { id: t.posisi_id, nama: t.posisi_nama },
      jenjang: t.jenjang,
      unit: unit.get(t.unit_id) ?? { id: t.unit_id, orang: 0, dipinjam: 0 },
      unitNama: t.unit_nama,
      bukti: bukti.get(t.pegawai) ?? [],
      tugas: miliknya.filter(kena),
      pinjamTerakhir: pinjamTerakhir(miliknya, selesai),
      sudahDitugaskan: miliknya.some((m) => kena(m) && m.perihal.toLowerCase() === perihal.toLowerCase()),
    };
  });
  return { calon, terpotong: id.length > CALON_PALING_BANYAK };
};

const pinjamTerakhir = (tugas: readonly Tugas[], sampai: Tanggal): Tanggal | null =>
  tugas
    .filter((t) => t.pasti && t.keluar && t.mulai <= sampai)
    .reduce<Tanggal | null>((akhir, t) => (akhir === null || t.selesai > akhir ? t.selesai : akhir), null);

const unik = (daftar: readonly string[]): readonly string[] => [...new Set(daftar)];

const kelompokkan = <B>(baris: readonly B[], kunci: (b: B) => string): ReadonlyMap<string, readonly B[]> => {
  const hasil = new Map<string, B[]>();
  for (const b of baris) {
    const ada = hasil.get(kunci(b));
    if (ada) ada.push(b);
    else hasil.set(kunci(b), [b]);
  }
  return hasil;
};
