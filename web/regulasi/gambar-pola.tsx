import { IconArrowDown, IconArrowRight, IconCheck } from '@tabler/icons-react';
import { useDwibahasa, useTeks } from '../kernel/index.ts';
import type { PolaBaca } from './bentuk.ts';
import gaya from './gambar-pola.module.css';
import { perbuatanJabatan } from './perbuatan-jabatan.ts';
import { teksPola } from './teks-pola.ts';

/** A pattern drawn: the levels from the head down with what each office does, then the way of the results upwards. */
export const GambarPola = ({ pola }: { pola: PolaBaca }) => {
  const t = useTeks(teksPola);
  const dwi = useDwibahasa();
  return (
    <figure aria-label={t('susunan', { pola: dwi(pola.nama) })} className={gaya.gambar}>
      <ol className={gaya.tingkat}>
        {pola.tingkat.map((jabatan, i) => (
          <li key={jabatan.id}>
            <div className={gaya.kotak} data-penilai={jabatan.id === pola.penilai.id}>
              <strong>{dwi(jabatan.nama)}</strong>
              <ul>
                {perbuatanJabatan(pola, jabatan.id).map(({ kunci, urut }) => (
                  <li key={`${kunci}${urut ?? ''}`}>
                    {kunci === 'peninjau' ? t(kunci, { urut: urut ?? 1 }) : t(kunci)}
                  </li>
                ))}
              </ul>
            </div>
            <div className={gaya.turun}>
              <IconArrowDown aria-hidden="true" size={18} stroke={1.7} />
              {pola.pembagianTarget.some((b) => b.dari.id === jabatan.id && b.kepada.id === pola.tingkat[i + 1]?.id) &&
                t('target')}
            </div>
          </li>
        ))}
        <li>
          <div className={gaya.kotak} data-pegawai>
            <strong>{t('pegawai')}</strong>
            <ul>
              <li>{t('bekerja')}</li>
            </ul>
          </div>
        </li>
      </ol>
      <figcaption>
        <div className={gaya.judul}>{t('urutan')}</div>
        <ol className={gaya.urutan}>
          <li>{t('mulai')}</li>
          {pola.peninjau.map((jabatan) => (
            <li key={jabatan.id}>
              <IconArrowRight aria-hidden="true" size={16} stroke={1.7} />
              {dwi(jabatan.nama)}
            </li>
          ))}
          <li data-akhir>
            <IconCheck aria-hidden="true" size={16} stroke={2} />
            {t('diterima', { jabatan: dwi(pola.penerimaAkhir.nama) })}
          </li>
        </ol>
        <p>{t(pola.pengembalian === 'tertulis' ? 'kembaliTertulis' : 'kembaliPembacaan')}</p>
      </figcaption>
    </figure>
  );
};
