import { jelaskan, peranPenetap } from '@lincah/domain/kedudukan';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import type { Kitab } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { cariJabatan } from '../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import { type AndaianKedudukan, andaikanKedudukan, pejabatPosisi } from '../organisasi/index.ts';
import type { bahanUsul } from './bentuk.ts';
import { cariPengusul } from './pengusul.ts';
import { alurKedudukan, izinUsul, lengkapi } from './susun-usul.ts';

type BahanUsul = z.infer<typeof bahanUsul>;

/** People of a unit with who appraises them, who might, how many answer to each, and who proposes and stipulates here. */
export const bahanUntuk = async (
  trx: Trx,
  pelaku: Pelaku,
  kitab: Kitab,
  unit: string,
  sejak: Tanggal,
): Promise<Hasil<BahanUsul, RincianPenolakan>> => {
  const andaian = await andaikanKedudukan(trx, kitab, unit, [], sejak);
  if (!andaian) return lengkapi(tolak({ jenis: 'tidak-ada', kode: 'kedudukan/tidak-ada' }));
  const pengusul = await cariPengusul(trx, pelaku, kitab, unit);
  const izin = izinUsul(pelaku, pengusul);
  const alur = alurKedudukan(kitab);
  const penilai = [...andaian.calon, ...andaian.anggota.flatMap((a) => a.penilai ?? [])];
  const pejabat = await pejabatPosisi(trx, penilai, sejak);
  const bernama = (id: string | undefined) => ((p) => (p ? { id: p.id, nama: p.nama } : null))(pejabat.get(id ?? ''));
  return sah({
    unit: andaian.unit,
    sejak,
    alur: alur ? { id: alur.id, nama: alur.nama, gambar: alur.gambar } : null,
    usulkan: {
      boleh: izin.sah && alur !== undefined,
      penjelasan: izin.sah ? null : jelaskan(alur ? izin.penolakan : TANPA_ALUR(kitab)).detail,
      pengusul: pengusul.posisi ? { id: pengusul.posisi, nama: pengusul.nama ?? '' } : null,
    },
    penetap: await penetapUntuk(trx, pelaku, kitab, andaian, pengusul.posisi),
    anggota: andaian.anggota.map((a) => ({
      posisi: { id: a.id, nama: a.nama },
      jenis: a.jenis,
      jenjang: a.jenjang,
      pegawai: a.pemangku?.nama ?? null,
      penilai: bernama(a.penilai),
    })),
    calon: [...new Set(penilai)].flatMap((id) => {
      const p = pejabat.get(id);
      if (!p) return [];
      const { nama, jenis, unit: u, pemangku } = p;
      return [{ id, nama, jenis, unit: u, pemangku: pemangku?.nama ?? null, rentang: andaian.rentang(id).kini }];
    }),
  });
};

const TANPA_ALUR = ({ id }: Kitab) => ({ jenis: 'aturan', kode: 'kedudukan/tanpa-alur', peraturan: id }) as const;

const penetapUntuk = async (
  trx: Trx,
  { hariIni }: Pelaku,
  kitab: Kitab,
  { kepala }: AndaianKedudukan,
  pengusul: string | undefined,
): Promise<BahanUsul['penetap']> => {
  const alur = alurKedudukan(kitab);
  const peran = alur && peranPenetap(kitab, alur);
  if (!peran) return null;
  const pokok = { pengusul: pengusul ?? '', unit: kepala ?? pengusul ?? '' };
  const ada = pokok.pengusul ? await cariJabatan(trx, kitab, pokok, [peran.id], hariIni) : new Map<string, string>();
  const posisi = ada.get(peran.id);
  const pejabat = (await pejabatPosisi(trx, posisi ? [posisi] : [], hariIni)).get(posisi ?? '');
  return { peran: peran.nama, jabatan: pejabat?.nama ?? null, pemangku: pejabat?.pemangku?.nama ?? null };
};
