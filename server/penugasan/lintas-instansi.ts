import type { Tanggal } from '@lincah/domain/kernel';
import type { FaktaPegawai, IsiPenugasan, Kebutuhan, PihakNaskah } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { type BerkasRingkas, cariJabatan, diSeberang, type Seberang } from '../alur/index.ts';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { ambilSalinan, type SalinanSurat, terimaSalinan } from '../naskah/index.ts';
import { pejabatPosisi } from '../organisasi/index.ts';
import { listPeserta, storePeserta } from './peserta.ts';
import { akhiriPenugasan, catatPenugasan } from './repository.ts';
import { sebutJabatan } from './tujuan.ts';

type Berkas = Pick<BerkasRingkas, 'id' | 'pokok' | 'pasangan'>;

/** A letter that goes to the other agency, and the roles that it is copied to, on whichever side. */
export type SuratMenyeberang = { readonly id: string; readonly tembusan: readonly string[] };

/** Role → office of the other agency as this side's letters name it. Roles of one's own side, and vacant ones, are left out. */
export const jabatanSeberang = async (
  trx: Trx,
  pelaku: Pelaku,
  { id, pokok, pasangan }: Berkas,
  kitab: Kitab,
  peran: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const luar = peran.filter((p) => pokok[kitab.peran[p]?.dari ?? ''] === undefined);
  if (!pasangan || luar.length === 0) return new Map();
  return diSeberang(trx, pelaku, id, async ({ ada, hariIni }) => {
    if (!ada) return new Map();
    const jabatan = await jabatanDisini(trx, id, kitab, luar, hariIni);
    const pejabat = await pejabatPosisi(trx, [...jabatan.values()], hariIni);
    return new Map(
      [...jabatan].flatMap(([p, posisi]) => {
        const nama = pejabat.get(posisi)?.nama;
        return nama === undefined ? [] : [[p, sebutJabatan(nama, pasangan.nama)] as const];
      }),
    );
  });
};

/** Role → office behind the walls where one stands, as far as the dossier knows its subjects there. */
const jabatanDisini = async (trx: Trx, id: string, kitab: Kitab, peran: readonly string[], hariIni: Tanggal) => {
  if (peran.length === 0) return new Map<string, string>();
  const berkas = await trx.selectFrom('alur.berkas').select('pokok').where('id', '=', id).executeTakeFirstOrThrow();
  const pokok = berkas.pokok as Record<string, string>;
  const dikenal = peran.filter((p) => pokok[kitab.peran[p]?.dari ?? ''] !== undefined);
  return cariJabatan(trx, kitab, pokok, dikenal, hariIni);
};

/** What a step on this side tells the other side. */
export type Kabar = {
  readonly isi: IsiPenugasan;
  readonly kebutuhan: Kebutuhan;
  /** The requester as her letters name her. */
  readonly pemohon: PihakNaskah;
  /** Letters addressed or copied to the other side. */
  readonly surat: readonly SuratMenyeberang[];
  /** These letters name the people. */
  readonly bernama: boolean;
  readonly hasil: string | undefined;
};

/**
 * Carries over what the other side is told of a step: its own register, copies of the letters in register and inboxes, the
 * people once a letter names them, how it ended. Nothing crosses while the dossier has not reached it.
 */
export const sampaikan = async (
  trx: Trx,
  pelaku: Pelaku,
  { id, pasangan }: Berkas,
  kitab: Kitab,
  kabar: Kabar,
): Promise<void> => {
  if (!pasangan) return;
  const peserta = kabar.bernama && kabar.surat.length > 0 ? await listPeserta(trx, id) : [];
  const fakta = await faktaOrang(trx, id);
  const salinan: (SuratMenyeberang & { readonly isi: SalinanSurat })[] = [];
  for (const surat of kabar.surat) salinan.push({ ...surat, isi: await ambilSalinan(trx, surat.id) });
  await diSeberang(trx, pelaku, id, async (seberang) => {
    const { ada, instansiId } = seberang;
    if (!ada) return;
    if (pasangan.sisi === 'pemohon') await catatDiTamu(trx, instansiId, id, pelaku, kabar);
    await terimaSuratSeberang(trx, id, kitab, seberang, salinan);
    if (peserta.length > 0) {
      await storePeserta(
        trx,
        instansiId,
        id,
        peserta.map((p) => ({ ...p, posisi: null, pegawai: null })),
      );
      await sql`update alur.berkas set fakta = fakta || ${JSON.stringify(fakta)}::jsonb where id = ${id}`.execute(trx);
    }
    if (kabar.hasil !== undefined) await akhiriPenugasan(trx, id, kabar.hasil);
  });
};

/** Copies of letters in register and inboxes behind the walls where one stands. */
export const terimaSuratSeberang = async (
  trx: Trx,
  id: string,
  kitab: Kitab,
  { instansiId, mitra, hariIni }: Seberang,
  salinan: readonly (SuratMenyeberang & { readonly isi: SalinanSurat })[],
): Promise<void> => {
  const tembusan = salinan.flatMap((s) => s.tembusan);
  const jabatan = await jabatanDisini(trx, id, kitab, tembusan, hariIni);
  for (const { isi, tembusan: peran } of salinan)
    await terimaSalinan(trx, instansiId, mitra, isi, [...new Set(peran.flatMap((t) => jabatan.get(t) ?? []))]);
};

/** The kind of post and the status of the people as rules of the other side may ask; not where they are. */
const faktaOrang = async (trx: Trx, id: string): Promise<object> => {
  const berkas = await trx.selectFrom('alur.berkas').select('fakta').where('id', '=', id).executeTakeFirstOrThrow();
  const { pegawai, penilaiMerangkapPimpinan } = berkas.fakta as unknown as FaktaPegawai;
  return { pegawai: { ...pegawai, posisi: '', unit: '' }, penilaiMerangkapPimpinan };
};

const catatDiTamu = (trx: Trx, instansi: string, id: string, { sekarang }: Pelaku, kabar: Kabar): Promise<void> =>
  catatPenugasan(trx, {
    id,
    instansi,
    cara: 'penunjukan',
    lingkup: 'lintas-instansi',
    unitPemohon: null,
    unitAsal: null,
    posisi: null,
    pegawai: null,
    isi: kabar.isi,
    kebutuhan: kabar.kebutuhan,
    pemohonLuar: kabar.pemohon,
    pada: sekarang,
  });
