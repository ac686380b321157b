import type { Pewaktu } from '../alur.ts';
import type { BahanPeriksa } from './periksa.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** A deadline hangs on a task that exists, and its parameter counts whole days. */
export const periksaTenggat = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.alur.flatMap((alur) =>
    Object.values(alur.simpul)
      .filter((s): s is Pewaktu => s.jenis === 'pewaktu')
      .flatMap((p) => {
        const di = letak(`alur/${alur.id}`, [p.id]);
        const hari = kitab.parameter[p.tenggat]?.nilai ?? [];
        return [
          ...(alur.simpul[p.pada]?.jenis === 'tugas' ? [] : [tanpaTugas(di, p.id, p.pada)]),
          ...(hari.every((n) => isHari(n.nilai)) ? [] : [bukanHari(di, p.id, p.tenggat)]),
        ];
      }),
  );

const isHari = (nilai: unknown): boolean => typeof nilai === 'number' && Number.isInteger(nilai) && nilai > 0;

const tanpaTugas = (di: Letak, pewaktu: string, pada: string) =>
  temuan(
    di,
    'pewaktu-tanpa-tugas',
    {
      id: `“${pewaktu}” menempel pada “${pada}”, yang bukan tugas gambar ini`,
      en: `“${pewaktu}” hangs on “${pada}”, which is no task of this drawing`,
    },
    { id: 'tempelkan pada tugas yang diberi tenggat', en: 'attach it to the task that has the deadline' },
  );

const bukanHari = (di: Letak, pewaktu: string, parameter: string) =>
  temuan(
    di,
    'tenggat-bukan-hari',
    {
      id: `“${pewaktu}”: nilai parameter “${parameter}” bukan jumlah hari`,
      en: `“${pewaktu}”: a value of parameter “${parameter}” is no number of days`,
    },
    { id: 'isi dengan bilangan bulat mulai 1', en: 'give it whole numbers from 1' },
  );
