import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { type Nip, uraikanNip } from '@lincah/domain/organisasi';
import { type PegawaiDituju, tunjukPegawai } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { z } from 'zod';
import type { BerkasRingkas, Ditunjuk } from '../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { pejabatPosisi } from '../organisasi/index.ts';
import { listPeserta, type Peserta, storePeserta } from './peserta.ts';
import { toPihak } from './surat.ts';
import { lengkapi } from './susun-permohonan.ts';
import { muatJabatan } from './ujung.ts';

type Putusan = { readonly isian: Readonly<Record<string, unknown>>; readonly alasan?: string | undefined };
type BerkasBerfakta = BerkasRingkas & { readonly fakta: Readonly<Record<string, unknown>> };

const MAKS_ORANG = 50;
const isianPegawai = z.array(z.uuid()).max(MAKS_ORANG).optional();

/** Names the people for a dossier of two agencies, by the posts they hold here; an answer that names nobody keeps those named before. */
export const tunjukUntuk = async (
  trx: Trx,
  berkas: BerkasBerfakta,
  { isian, alasan = '' }: Putusan,
  pelaku: Pelaku,
  kitab: (peraturan: string) => Kitab,
): Promise<Hasil<Ditunjuk, RincianPenolakan>> => {
  const terbaca = isianPegawai.safeParse(isian.pegawai);
  if (!terbaca.success) return lengkapi(tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-pegawai' }));
  const dulu = (await listPeserta(trx, berkas.id)).flatMap((p) => p.posisi ?? []);
  const posisi = [...new Set(terbaca.data ?? dulu)];
  const { dituju, peserta, unit } = await muatOrang(trx, posisi, kitab(berkas.peraturan), pelaku.hariIni);
  if (dituju.length < posisi.length) return lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' }));

  const aturan = [...new Set([berkas.peraturan, pelaku.peraturan])].map(kitab);
  const hasil = tunjukPegawai({ daftar: dituju, fakta: berkas.fakta, alasan }, aturan, pelaku.hariIni);
  if (!hasil.sah) return lengkapi(hasil);
  await storePeserta(trx, pelaku.instansiId, berkas.id, peserta);
  const [pertama] = peserta;
  await trx
    .updateTable('penugasan.penugasan')
    .set({ posisi_id: pertama?.posisi ?? null, pegawai_id: pertama?.pegawai ?? null, unit_asal_id: unit })
    .where('id', '=', berkas.id)
    .execute();
  return sah({ posisi: posisi.join(' '), fakta: hasil.nilai });
};

/** The posts' holders today, in the order asked for; posts that are unknown here or vacant are left out. */
const muatOrang = async (trx: Trx, posisi: readonly string[], kitab: Kitab, hari: Tanggal) => {
  const ujung = await muatJabatan(trx, posisi, kitab, hari);
  const pejabat = await pejabatPosisi(trx, posisi, hari);
  const dituju: PegawaiDituju[] = [];
  const peserta: Peserta[] = [];
  for (const id of posisi) {
    const [u, p] = [ujung.get(id), pejabat.get(id)];
    if (!u || !p?.pemangku) continue;
    const { pegawaiId, nip } = p.pemangku;
    dituju.push({ ...u, pegawai: pegawaiId, status: uraikanNip(nip as Nip).status });
    peserta.push({ ...toPihak(p), posisi: id, pegawai: pegawaiId });
  }
  return { dituju, peserta, unit: dituju[0]?.unit ?? null };
};
