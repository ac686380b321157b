import { jalur, NavigasiHalaman, useSesi, useTeks } from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';

type Halaman = 'daftar' | 'peluang' | 'lamaran' | 'kebutuhan' | 'neraca';

/** The pages of assignments side by side; what only heads can use is shown to heads. */
export const TabPenugasan = ({ kini }: { kini: Halaman }) => {
  const t = useTeks(kamusPapan);
  const { posisi, hak } = useSesi();
  const kepala = posisi.some((p) => p.pimpinan) || hak.includes('auditor');
  const halaman = [
    { kunci: 'daftar', nama: t('tabDaftar'), ke: jalur.penugasan.daftar() },
    { kunci: 'peluang', nama: t('tabPeluang'), ke: jalur.penugasan.peluang() },
    { kunci: 'lamaran', nama: t('tabLamaran'), ke: jalur.penugasan.lamaran() },
    ...(kepala
      ? [
          { kunci: 'kebutuhan', nama: t('tabKebutuhan'), ke: jalur.penugasan.kebutuhan() },
          { kunci: 'neraca', nama: t('tabNeraca'), ke: jalur.penugasan.neraca() },
        ]
      : []),
  ];
  return <NavigasiHalaman halaman={halaman} kini={kini} nama={t('halamanPenugasan')} />;
};
