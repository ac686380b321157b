import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  HalamanTabel,
  jalur,
  type Kolom,
  Lencana,
  Tautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
  utuh,
} from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { JenisTemplat } from './bentuk.ts';
import { KertasSurat } from './kertas-surat.tsx';
import { LambangSurat } from './lambang-surat.tsx';

/** Every kind of letter with the template that it uses. */
export const TemplatPage = () => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const kueri = useQuery(bacaan(['naskah', 'templat'], (signal) => api.GET('/api/naskah/templat', { signal })));
  if (kueri.error) throw kueri.error;
  const menurutNama = kueri.data?.butir.toSorted((a, b) => dwi(a.nama).localeCompare(dwi(b.nama), bahasa));
  return (
    <HalamanTabel
      daftar={utuh(menurutNama, kueri)}
      di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
      judul={t('judul')}
      keterangan={t('pengantar')}
      kolom={useKolom()}
      kosong={{ judul: t('kosong'), ajakan: t('kosongAjakan') }}
      kunci={(j) => j.jenis}
    >
      {kueri.data && (
        <>
          <KertasSurat kertas={kueri.data.kertas} />
          <LambangSurat />
        </>
      )}
    </HalamanTabel>
  );
};

const useKolom = (): Kolom<JenisTemplat>[] => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  return [
    { judul: t('jenis'), isi: (j) => <Tautan ke={jalur.naskah.suntingTemplat(j.jenis)}>{dwi(j.nama)}</Tautan> },
    { judul: t('berlaku'), panjang: true, isi: (j) => <Berlaku jenis={j} /> },
  ];
};

const Berlaku = ({ jenis: { kini, mendatang, tertinggal } }: { jenis: JenisTemplat }) => {
  const t = useTeks(teksTemplat);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return (
    <>
      {kini ? (
        t('versiSejak', { versi: kini.versi, hari: hari(kini.sejak) })
      ) : (
        <Text c="dimmed" component="span" inherit>
          {t('templatPeraturan')}
        </Text>
      )}
      {mendatang && `; ${t('mulaiNanti', { versi: mendatang.versi, hari: hari(mendatang.sejak) })}`}{' '}
      {tertinggal && <Lencana rasa="awas">{t('perluDitinjau')}</Lencana>}
    </>
  );
};
