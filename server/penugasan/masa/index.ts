import { jenisPerubahan } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { PelakuBerkas } from '../../alur/index.ts';
import { findPerubahan } from './repository.ts';
import { ruangMasa } from './ruang.ts';

export { bukaLaporanJatuhTempo } from './buka-laporan.ts';
export { jadwalkanLaporan } from './jadwalkan-laporan.ts';
export { masaRoutes } from './routes.ts';

/** The room with the dossiers of running assignments: each goes to whoever knows its drawing. */
export const denganMasa = (permohonan: PelakuBerkas, kitab: (peraturan: string) => Kitab): PelakuBerkas => {
  const masa: PelakuBerkas = { kamar: permohonan.kamar, ...ruangMasa(kitab) };
  const untuk = ({ alurId }: { readonly alurId: string }) => (jenisPerubahan(alurId) ? masa : permohonan);
  return {
    ...permohonan,
    fakta: (trx, berkas, pelaku) => untuk(berkas).fakta(trx, berkas, pelaku),
    faktaTiap: async (trx, berkas, pelaku) => (await untuk(berkas).faktaTiap?.(trx, berkas, pelaku)) ?? [{}],
    // another way of counting units does not undo a change that is under way
    hitungUlang: async (trx, berkas, menurut) =>
      (await permohonan.hitungUlang?.(
        trx,
        berkas.filter((b) => b.fakta.hariPerubahan === undefined),
        menurut,
      )) ?? new Map(),
    akibat: (trx, berkas, akibat, pelaku) => untuk(berkas).akibat(trx, berkas, akibat, pelaku),
    async rincian(trx, id, pelaku) {
      const ruang = (await findPerubahan(trx, id)) ? masa : permohonan;
      return (await ruang.rincian?.(trx, id, pelaku)) ?? [];
    },
  };
};
