import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { Pelaku, PosisiDipangku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { kuasaBerkas } from '../kuasa.ts';
import { lengkapi } from '../penolakan.ts';

/** How a person stands to a dossier: the offices held today that are party to it or may answer for one that is, and the right to look without being one. */
export type Pandangan = {
  readonly jabatan: readonly PosisiDipangku[];
  readonly auditor: boolean;
  /** The dossier has ended. */
  readonly selesai: boolean;
};

/** Refused as if the dossier did not exist, unless an office of the person is party to it or she may look at all. */
export const pandang = async (
  trx: Trx,
  pelaku: Pelaku,
  berkasId: string,
): Promise<Hasil<Pandangan, RincianPenolakan>> => {
  const ada = await trx.selectFrom('alur.berkas').select('hasil').where('id', '=', berkasId).executeTakeFirst();
  const pihak = await trx
    .selectFrom('alur.pihak')
    .select('posisi_id')
    .distinct()
    .where('berkas_id', '=', berkasId)
    .execute();
  const kuasa = await kuasaBerkas(trx, pelaku, berkasId);
  const jabatan = pelaku.posisi.filter(
    (p) => pihak.some((h) => h.posisi_id === p.id) || kuasa.some((k) => k.penerima === p.id),
  );
  const auditor = pelaku.hak.includes('auditor');
  return ada && (jabatan.length > 0 || auditor)
    ? sah({ jabatan, auditor, selesai: ada.hasil !== null })
    : lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
};

/** The office in which the person adds something to a dossier; who only looks may not. */
export const sebagaiPihak = async (
  trx: Trx,
  pelaku: Pelaku,
  berkasId: string,
): Promise<Hasil<PosisiDipangku, RincianPenolakan>> => {
  const pandangan = await pandang(trx, pelaku, berkasId);
  if (!pandangan.sah) return pandangan;
  const [jabatan] = pandangan.nilai.jabatan;
  return jabatan ? sah(jabatan) : tolak(HANYA_MELIHAT);
};

const HANYA_MELIHAT = {
  jenis: 'wewenang',
  kode: 'alur/hanya-melihat',
  detail: {
    id: 'Anda melihat berkas ini sebagai pengawas. Yang boleh menambah isinya hanya jabatan yang menjadi pihak.',
    en: 'You look at this dossier as an auditor. Only offices that take part in it may add to it.',
  },
} as const;
