import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { tunjukPegawai } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import { z } from 'zod';
import type { BerkasRingkas, Ditunjuk } from '../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { BATAS_ORANG } from './bentuk.ts';
import { listPeserta, type Peserta, storePeserta } from './peserta.ts';
import { toPihak } from './surat.ts';
import { lengkapi } from './susun-permohonan.ts';
import { muatPemangku } from './ujung.ts';

type Putusan = { readonly isian: Readonly<Record<string, unknown>>; readonly alasan?: string | undefined };
type BerkasBerfakta = BerkasRingkas & { readonly fakta: Readonly<Record<string, unknown>> };

const isianPegawai = z.array(z.uuid()).max(BATAS_ORANG).optional();

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
  const { pejabat, pemangku } = await muatPemangku(trx, posisi, kitab, hari);
  const dituju = posisi.flatMap(pemangku);
  const peserta = dituju.map(
    (o): Peserta => ({ ...toPihak(pejabat.get(o.posisi)), posisi: o.posisi, pegawai: o.pegawai }),
  );
  return { dituju, peserta, unit: dituju[0]?.unit ?? null };
};
