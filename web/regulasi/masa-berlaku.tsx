import type { Tanggal } from '@lincah/domain/kernel';
import { Lencana, tulisTanggal, useBahasa, useTeks } from '../kernel/index.ts';
import type { ParameterBaca } from './bentuk.ts';
import { DaftarKutipan } from './daftar-kutipan.tsx';
import gaya from './masa-berlaku.module.css';
import { teksBagian } from './teks-bagian.ts';

/** Dated values one after the other; today's is lit. */
export const MasaBerlaku = ({ nilai }: { nilai: ParameterBaca['nilai'] }) => {
  const t = useTeks(teksBagian);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h as Tanggal, bahasa);
  const sebut = (n: string) => (n === 'true' ? t('ya') : n === 'false' ? t('tidak') : n);
  return (
    <ol className={gaya.garis}>
      {nilai.map((n) => (
        <li data-berlaku={n.berlaku} key={n.sejak}>
          <div className={gaya.nilai}>{sebut(n.nilai)}</div>
          <div className={gaya.masa}>
            {n.sampai
              ? t('sejakSampai', { sejak: hari(n.sejak), sampai: hari(n.sampai) })
              : t('sejak', { sejak: hari(n.sejak) })}{' '}
            {n.berlaku && <Lencana rasa="baik">{t('kini')}</Lencana>}
            {n.ketentuan && <DaftarKutipan ketentuan={[n.ketentuan]} />}
          </div>
        </li>
      ))}
    </ol>
  );
};
