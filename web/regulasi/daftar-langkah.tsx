import { IconCheck } from '@tabler/icons-react';
import { useTeks } from '../kernel/index.ts';
import gaya from './daftar-langkah.module.css';
import type { Langkah } from './langkah.ts';
import { teksGambar } from './teks-gambar.ts';

/** The steps of a figure in words: who does what, where it is now. */
export const DaftarLangkah = ({ langkah }: { langkah: readonly Langkah[] }) => {
  const t = useTeks(teksGambar);
  const berjalan = langkah.some(({ keadaan }) => keadaan !== 'nanti');
  const kata = { sudah: t('sudah'), kini: t('kini'), nanti: t('nanti'), lewat: t('lewat') };
  return (
    <ol className={gaya.daftar}>
      {langkah.map(({ id, nama, lajur, keadaan }, urut) => (
        <li aria-current={keadaan === 'kini' ? 'step' : undefined} data-keadaan={keadaan} key={id}>
          <span aria-hidden="true" className={gaya.tanda}>
            {keadaan === 'sudah' ? <IconCheck size={14} stroke={2.4} /> : urut + 1}
          </span>
          <div>
            <div className={gaya.nama}>{nama}</div>
            <div className={gaya.lajur}>
              {lajur}
              {berjalan && ` · ${kata[keadaan]}`}
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
};
