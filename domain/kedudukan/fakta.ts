import type { Tanggal } from '../kernel/index.ts';
import type { Peran } from '../regulasi/index.ts';
import type { IsiUsul, OrangDiusulkan } from './usul.ts';

/** The facts that rules and gateways may ask of a proposed place; a plain value of the regulation's vocabulary. */
export type FaktaUsul = ReturnType<typeof faktaUsul>;

/** What the text calls the authority of the office that stipulates: by its designation, else by the way it is found. */
export const kewenanganPenetap = ({ cara, ditunjukSebagai = cara }: Pick<Peran, 'cara' | 'ditunjukSebagai'>): string =>
  ditunjukSebagai.toLowerCase().replaceAll('_', '-');

/** Facts of one person's proposed place on a day. */
export const faktaUsul = (isi: IsiUsul, orang: OrangDiusulkan, penetap: string, hariIni: Tanggal) => {
  const { jenisJabatan, memimpin, unitMandiri, delegasi, level, rentang } = orang.penilai;
  return {
    hariIni,
    pegawai: { jenisJabatan: orang.jenisJabatan, jenjang: orang.jenjang },
    penilai: { jenisJabatan, memimpin, unitMandiri, delegasi, levelUnit: level ?? DI_LUAR_GARIS },
    jumlahPenilai: orang.jumlahPenilai,
    varian: orang.varian,
    jumlahLevel: orang.jumlahLevel,
    dasarPengecualian: isi.dasarPengecualian,
    dasarKompetensi: isi.dasarKompetensi,
    rentangKendali: rentang.nanti,
    bebanKerja: isi.bebanKerja,
    penetap,
  };
};

/** Below every level that a text speaks of: an appraiser who stands beside the line is at none of them. */
const DI_LUAR_GARIS = 99;
