import { pemberitahuanLangkah } from '@lincah/domain/alur';
import type { Trx } from '../../kernel/index.ts';
import type { BerkasRingkas } from '../ruang.ts';
import type { Penggerak, Putusan } from '../simpan-langkah.ts';
import { beritahukan } from './beritahukan.ts';
import { kabariKuasa } from './kabari-kuasa.ts';

type LangkahTersimpan = {
  readonly baru: readonly { readonly id: string; readonly tugas: string; readonly posisiId: string }[];
  readonly surat: readonly { readonly posisi: string; readonly sebagai: string }[];
  /** Desks that the closed acts lay on. */
  readonly meja: readonly string[];
  /** Offices that had been told of them. */
  readonly dikabari: readonly string[];
  readonly ditutup: readonly string[];
  readonly tamat: boolean;
  readonly putusan: Putusan | undefined;
  /** The task that was answered at the other agency. */
  readonly tugasMitra: string | undefined;
};

/** Tells the offices of a dossier what one step means for them. */
export const kabariLangkah = async (
  trx: Trx,
  penggerak: Penggerak,
  { id, pemohonId }: Pick<BerkasRingkas, 'id' | 'pemohonId'>,
  { baru, surat, meja, dikabari, ditutup, tamat, putusan, tugasMitra }: LangkahTersimpan,
): Promise<void> => {
  const tugas = putusan ? ditutup[0] : tugasMitra;
  const penerima = (sebagai: string) => surat.filter((p) => p.sebagai === sebagai).map((p) => p.posisi);
  const daftar = pemberitahuanLangkah({
    dibuka: baru,
    surat: penerima('penerima'),
    tembusan: penerima('tembusan'),
    putusan: tugas === undefined ? undefined : { tindakan: putusan?.tindakanId ?? null, tugas },
    // who was not asked, or answered through a delegate, hears of it: what is signed in its name it answers for
    berkepentingan: putusan && !putusan.kuasa ? [pemohonId] : [pemohonId, ...meja],
    oleh: putusan?.posisiId ?? (penggerak.pegawaiId === null ? null : pemohonId),
    tamat,
  });
  await beritahukan(trx, penggerak, id, daftar, [...meja, ...dikabari]);
  if (baru.length > 0)
    await kabariKuasa(
      trx,
      penggerak,
      baru.map((t) => t.id),
    );
};
