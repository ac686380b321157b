import type { Tanggal } from '@lincah/domain/kernel';
import type { ReactNode } from 'react';
import { Lencana, tulisTanggal, useBahasa, useTeks } from '../kernel/index.ts';
import { DaftarKutipan } from './daftar-kutipan.tsx';
import gaya from './masa-berlaku.module.css';
import { teksBagian } from './teks-bagian.ts';

type Nilai = {
  readonly sejak: string;
  readonly sampai: string | null;
  readonly berlaku: boolean;
  readonly isi: ReactNode;
  readonly ketentuan: readonly { id: string; letak: string }[];
  readonly catatan?: ReactNode;
};

/** Dated values one after the other; today's is lit. */
export const MasaBerlaku = ({ nilai }: { nilai: readonly Nilai[] }) => {
  const t = useTeks(teksBagian);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h as Tanggal, bahasa);
  return (
    <ol className={gaya.garis}>
      {nilai.map((n) => (
        <li data-berlaku={n.berlaku} key={n.sejak}>
          <div className={gaya.nilai}>{n.isi}</div>
          <div className={gaya.masa}>
            {n.sampai
              ? t('sejakSampai', { sejak: hari(n.sejak), sampai: hari(n.sampai) })
              : t('sejak', { sejak: hari(n.sejak) })}{' '}
            {n.berlaku && <Lencana rasa="baik">{t('kini')}</Lencana>}
            {n.ketentuan.length > 0 && <DaftarKutipan ketentuan={n.ketentuan} />}
            {n.catatan}
          </div>
        </li>
      ))}
    </ol>
  );
};
