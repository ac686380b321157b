import { type Kelayakan, kelayakanCalon } from '@lincah/domain/penugasan';
import type { Trx } from '../../kernel/index.ts';
import { muatJabatan } from '../ujung.ts';
import type { MintaSaran } from './bentuk.ts';
import type { CalonTerbaca } from './calon.ts';
import type { Peminta } from './siapkan.ts';

type Masa = Pick<MintaSaran, 'perihal' | 'mulai' | 'selesai'>;

/** Asks the rules about people, each once however often she comes up. Somebody whose post is gone is answered by nothing. */
export const pemeriksaCalon = (trx: Trx, { pelaku, kitab, pemohon, izin }: Peminta, masa: Masa) => {
  const sudah = new Map<string, Kelayakan | undefined>();
  const isi = { ...masa, maksud: '', kompetensi: '', ekspektasi: '' };
  return async (calon: readonly CalonTerbaca[]): Promise<ReadonlyMap<string, Kelayakan | undefined>> => {
    const baru = calon.filter((c) => !sudah.has(c.pegawai));
    const posisi = baru.map((c) => c.posisi.id);
    const ujung = posisi.length > 0 ? await muatJabatan(trx, posisi, kitab, pelaku.hariIni) : new Map();
    for (const c of baru) {
      const di = ujung.get(c.posisi.id);
      const dituju = di && { ...di, pegawai: c.pegawai, status: c.status };
      const bahan = dituju && { pemohon, dituju, isi, sudahDitugaskan: c.sudahDitugaskan };
      sudah.set(c.pegawai, bahan && kelayakanCalon(bahan, kitab, pelaku.hariIni, izin));
    }
    return sudah;
  };
};

export type PemeriksaCalon = ReturnType<typeof pemeriksaCalon>;
