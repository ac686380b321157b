import { Skeleton } from '@mantine/core';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { Kepala } from '../kepala.tsx';
import { Kosong } from '../kosong.tsx';
import { useHalaman } from '../kueri.ts';
import { MuatLagi } from '../muat-lagi.tsx';
import { Sakelar } from '../sakelar.tsx';
import { useSaring } from '../saring.ts';
import { TombolTautan } from '../tautan.tsx';
import { KUNCI, type Pemberitahuan } from './bentuk.ts';
import { Butir } from './butir.tsx';
import gaya from './pemberitahuan.module.css';
import { TandaiSemua } from './tandai-semua.tsx';
import { teksPemberitahuan } from './teks.ts';

/** Everything that my offices were told, newest first. */
export const PemberitahuanPage = () => {
  const t = useTeks(teksPemberitahuan);
  const [{ tampil }, saring] = useSaring<'tampil'>();
  const belum = tampil === 'belum';
  const daftar = useHalaman<Pemberitahuan>([...KUNCI, 'daftar', belum], (kursor, signal) =>
    api.GET('/api/alur/pemberitahuan', {
      params: { query: { ...(belum && { belum: 'true' }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
  if (daftar.error) throw daftar.error;
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')}>
        <TandaiSemua />
        <TombolTautan ke={jalur.saya()} variant="default">
          {t('atur')}
        </TombolTautan>
      </Kepala>
      <Sakelar
        ganti={(nilai) => saring({ tampil: nilai === 'belum' ? nilai : undefined })}
        nama={t('saring')}
        nilai={belum ? 'belum' : 'semua'}
        pilihan={[
          { nilai: 'semua', label: t('semua') },
          { nilai: 'belum', label: t('belumDibaca') },
        ]}
      />
      <Isi belum={belum} butir={daftar.butir} />
      <MuatLagi daftar={daftar} />
    </>
  );
};

const Isi = ({ butir, belum }: { butir: readonly Pemberitahuan[] | undefined; belum: boolean }) => {
  const t = useTeks(teksPemberitahuan);
  if (!butir) return <Skeleton height={240} maw={832} mt="md" />;
  if (butir.length === 0)
    return (
      <Kosong ajakan={t(belum ? 'kosongBelumJelas' : 'kosongJelas')} judul={t(belum ? 'kosongBelum' : 'kosong')} />
    );
  return (
    <ul className={`${gaya.daftar} ${gaya.halaman}`} style={{ marginTop: '1rem' }}>
      {butir.map((satu) => (
        <Butir kabar={satu} key={satu.id} />
      ))}
    </ul>
  );
};
