import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  jalur,
  type Kolom,
  Kosong,
  Lencana,
  type Rasa,
  TabelData,
  Tautan,
  tulisAngka,
  tulisTanggal,
  tulisWaktu,
  useBahasa,
  useSesi,
  useTeks,
  utuh,
} from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import { type Impor, JENIS } from './unggah.ts';

type Keadaan = 'dibaca' | 'dipetakan' | 'temuan' | 'siap' | 'diterapkan' | 'diurungkan' | 'gagal';

/** The state of an import as the screen says it, with its feeling. */
export const keadaanImpor = ({ keadaan }: Impor): { readonly kata: Keadaan; readonly rasa: Rasa } => {
  if (keadaan === 'bertemuan') return { kata: 'temuan', rasa: 'awas' };
  if (keadaan === 'diterapkan') return { kata: 'diterapkan', rasa: 'baik' };
  if (keadaan === 'diganti' || keadaan === 'gagal') return { kata: 'gagal', rasa: 'buruk' };
  return { kata: keadaan, rasa: keadaan === 'diurungkan' ? 'tenang' : 'jalan' };
};

/** How many differences an import has. */
export const jumlahBeda = ({ hitungan }: Impor): number =>
  hitungan.reduce((n, h) => n + JENIS.reduce((m, j) => m + h[j], 0), 0);

/** Imports of the agency, newest first; each leads to its page. */
export const RiwayatImpor = () => {
  const t = useTeks(teksImpor);
  const kueri = useQuery(bacaan(['organisasi', 'impor'], (signal) => api.GET('/api/organisasi/impor', { signal })));
  return (
    <section aria-labelledby="judul-riwayat">
      <Title id="judul-riwayat" mb="sm" order={2}>
        {t('riwayat')}
      </Title>
      <TabelData
        daftar={utuh(kueri.data, kueri)}
        kolom={useKolom()}
        kosong={<Kosong ajakan={t('riwayatKosongJelas')} judul={t('riwayatKosong')} />}
        kunci={(i) => i.id}
        nama={t('riwayat')}
      />
    </section>
  );
};

const useKolom = (): Kolom<Impor>[] => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const saat = (i: Impor) => tulisWaktu(i.pada, bahasa, instansi.zonaWaktu);
  return [
    { judul: t('saat'), isi: (i) => <Tautan ke={jalur.organisasi.impor(i.id)}>{saat(i)}</Tautan> },
    { judul: t('oleh'), isi: (i) => i.oleh },
    { judul: t('berlaku'), isi: (i) => tulisTanggal(i.berlaku, bahasa) },
    { judul: t('jumlahPerbedaan'), isi: (i) => tulisAngka(jumlahBeda(i), bahasa), angka: true },
    {
      judul: t('keadaan'),
      isi: (i) => {
        const { kata, rasa } = keadaanImpor(i);
        return <Lencana rasa={rasa}>{t(kata)}</Lencana>;
      },
    },
  ];
};
