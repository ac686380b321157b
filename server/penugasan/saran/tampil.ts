import {
  alasanSaran,
  BAGIAN_SARAN,
  type CalonTernilai,
  type KebutuhanSaran,
  type Kelayakan,
  PARAMETER_BATAS_BEBAN,
  PARAMETER_BOBOT,
} from '@lincah/domain/penugasan';
import { dasarHukum, type Kitab, parameterBerlaku } from '@lincah/domain/regulasi';
import type { OrangDisarankan, Takaran } from './bentuk.ts';
import type { CalonTerbaca } from './calon.ts';
import type { Peminta } from './siapkan.ts';

/** What weighed how much, as the book says it. */
export const tampilTakaran = ({ kitab, takaran, pelaku }: Peminta): Takaran => {
  const { bebanPalingBanyak } = takaran;
  const takar = (id: string, nilai: number) => ({
    ...namaParameter(kitab, id),
    nilai,
    dasar: dasar(kitab, id, pelaku.hariIni),
  });
  return {
    bobot: BAGIAN_SARAN.map((bagian) => ({ bagian, ...takar(PARAMETER_BOBOT[bagian], takaran.bobot[bagian]) })),
    batasBeban: bebanPalingBanyak === null ? null : takar(PARAMETER_BATAS_BEBAN, bebanPalingBanyak),
  };
};

const namaParameter = (kitab: Kitab, id: string) => ({ nama: kitab.parameter[id]?.nama ?? { id, en: id } });

const dasar = (kitab: Kitab, id: string, hari: Parameters<typeof parameterBerlaku>[2]) => {
  const ketentuan = parameterBerlaku(kitab, id, hari)?.ketentuan;
  return ketentuan === undefined ? [] : [dasarHukum(kitab, ketentuan)];
};

/** One suggestion as it is shown, with why. */
export const tampilOrang = (
  n: CalonTernilai<CalonTerbaca>,
  kebutuhan: KebutuhanSaran,
  { takaran }: Peminta,
  kelayakan: Kelayakan | undefined,
): OrangDisarankan => ({
  pegawai: { id: n.calon.pegawai, nama: n.calon.nama },
  posisi: { ...n.calon.posisi, jenjang: n.calon.jenjang },
  unit: { id: n.calon.unit.id, nama: n.calon.unitNama },
  skor: Math.round(n.skor),
  bagian: [...n.bagian],
  bukti: [...n.bukti],
  beban: n.beban,
  jam: n.jam,
  melebihi: n.melebihi,
  alasan: alasanSaran(n, kebutuhan, takaran),
  catatan: kelayakan?.layak ? kelayakan.catatan.map((p) => ({ ...p, dasar: [...p.dasar] })) : [],
});
