import { useNavigate } from '@tanstack/react-router';
import { jalur, Kepala, Sakelar, useDwibahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';

/** Title of the adopted regulation, and the two ways to read it: in words, in figures. */
export const KepalaRegulasi = ({ kini }: { kini: 'ketentuan' | 'gambar' }) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const pergi = useNavigate();
  const { peraturan } = useSesi();
  const ke = { ketentuan: jalur.regulasi.beranda(), gambar: jalur.regulasi.daftarGambar() };
  return (
    <Kepala judul={t('judul')} keterangan={dwi(peraturan.judul)}>
      <Sakelar
        ganti={(pilihan) => void pergi({ to: ke[pilihan] })}
        nama={t('judul')}
        nilai={kini}
        pilihan={[
          { nilai: 'ketentuan', label: t('ketentuan') },
          { nilai: 'gambar', label: t('gambar') },
        ]}
      />
    </Kepala>
  );
};
