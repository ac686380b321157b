import type { BasisData, Pelaku } from '../../kernel/index.ts';
import { dalamInstansi } from '../../kernel/index.ts';
import { type KeadaanImpor, ubahImpor } from './catatan-impor.ts';
import { type BahanKerja, sebabGagal } from './jalankan-impor.ts';

const DETAK_MS = 20_000;

type Catatan = { error(isi: object, pesan: string): void };

/** Work behind an import that outlives the request: how far it is, a sign of life while it runs, its end in any case. */
export const buatKerjaLatar = (kueriKamarLain: string) => {
  const maju = new Map<string, number>();
  const berjalan = new Set<Promise<void>>();
  return {
    maju: (id: string): number => maju.get(id) ?? 0,
    selesai: () => Promise.allSettled(berjalan),
    /** `gagal`: the state it falls into when the work fails. */
    mulai(
      id: string,
      { db, pelaku, log }: { readonly db: BasisData; readonly pelaku: Pelaku; readonly log: Catatan },
      gagal: KeadaanImpor,
      kerja: (bahan: BahanKerja) => Promise<void>,
    ): void {
      const dalam = (isi: Parameters<typeof ubahImpor>[2]) =>
        dalamInstansi(db, pelaku.instansiId, (trx) => ubahImpor(trx, id, isi)).catch(() => undefined);
      const detak = setInterval(() => void dalam({}), DETAK_MS);
      maju.set(id, 0);
      const satu = kerja({ db, pelaku, kueriKamarLain, maju: (persen) => void maju.set(id, persen) })
        .catch(async (galat) => {
          log.error({ err: galat, kamar: 'organisasi', impor: id }, 'impor gagal');
          await dalam({ keadaan: gagal, langkah: null, temuan: sebabGagal(galat) });
        })
        .finally(() => {
          clearInterval(detak);
          maju.delete(id);
          berjalan.delete(satu);
        });
      berjalan.add(satu);
    },
  };
};
