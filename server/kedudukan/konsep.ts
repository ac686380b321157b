import type { LaciKonsep } from '../kernel/index.ts';

/** Drafts of proposals: each is about one unit. */
export const konsepUsul: LaciKonsep = {
  kamar: 'kedudukan',
  acuan: {
    nama: 'unit',
    kolom: 'unit_id',
    async cari(trx, id) {
      if (id.length === 0) return new Map();
      const unit = await trx.selectFrom('organisasi.unit').select(['id', 'nama']).where('id', 'in', id).execute();
      return new Map(unit.map((u) => [u.id, u.nama]));
    },
  },
};
