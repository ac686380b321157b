import { Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import {
  api,
  type Kolom,
  Kosong,
  KotakCari,
  Lencana,
  MenuUnduh,
  Pilihan,
  type Rasa,
  TabelData,
  terisi,
  useHalaman,
  useSaring,
  useTeks,
} from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import gaya from './ringkasan-beda.module.css';
import { type Beda, type Impor, JENIS, type Kueri, LEMBAR, type Lembar } from './unggah.ts';

const RASA: Readonly<Record<Beda['jenis'], Rasa>> = { baru: 'baik', berubah: 'jalan', pindah: 'awas', hilang: 'buruk' };

/** The differences, each with what was and what will be; filtered by sheet, kind and words, taken out as a file. */
export const DaftarBeda = ({ impor }: { impor: Impor }) => {
  const t = useTeks(teksImpor);
  const [saring] = useSaring<'cari' | 'lembar' | 'jenis'>();
  const pilih = { cari: saring.cari, lembar: saring.lembar, jenis: saring.jenis };
  const daftar = useHalaman(['organisasi', 'impor', impor.id, 'beda', pilih, impor.keadaan], (kursor, signal) =>
    api.GET('/api/organisasi/impor/{id}/beda', {
      params: {
        path: { id: impor.id },
        query: terisi({
          kursor,
          cari: pilih.cari,
          lembar: dari(LEMBAR, pilih.lembar),
          jenis: dari(JENIS, pilih.jenis),
        }) as Kueri,
      },
      signal,
    }),
  );
  return (
    <TabelData
      daftar={daftar}
      kolom={useKolom()}
      kosong={<Kosong ajakan={t('tanpaPerbedaanJelas')} judul={t('tanpaPerbedaan')} />}
      kunci={(b) => String(b.urut)}
      nama={t('perbedaan')}
      saring={
        <>
          <KotakCari contoh={t('cariContoh')} />
          <Pilihan data={LEMBAR.map((l) => ({ value: l, label: t(l) }))} kunci="lembar" label={t('lembar')} />
          <Pilihan data={JENIS.map((j) => ({ value: j, label: t(j) }))} kunci="jenis" label={t('jenis')} />
          <MenuUnduh dari={`/api/organisasi/impor/${impor.id}/ekspor`} nama={t('unduhPerbedaan')} saring={pilih} />
        </>
      }
      tersaring={Boolean(pilih.cari ?? pilih.lembar ?? pilih.jenis)}
    />
  );
};

const dari = <T extends string>(ada: readonly T[], nilai: string | undefined): T | undefined =>
  ada.find((a) => a === nilai);

const useKolom = (): Kolom<Beda>[] => {
  const t = useTeks(teksImpor);
  return [
    {
      judul: t('yang'),
      isi: (b) => (
        <>
          <Text fw={600} size="sm">
            {b.sebutan}
          </Text>
          <Text c="dimmed" className="angka" size="sm">
            {b.kunci}
          </Text>
        </>
      ),
    },
    { judul: t('jenis'), isi: (b) => <Lencana rasa={RASA[b.jenis]}>{t(b.jenis)}</Lencana> },
    { judul: t('lembar'), isi: (b) => t(b.lembar satisfies Lembar) },
    { judul: t('semulaMenjadi'), isi: (b) => <Perubahan beda={b} />, panjang: true },
    { judul: t('baris'), isi: (b) => b.baris ?? '—', angka: true, lebarSaja: true },
  ];
};

/** What is gone shows what it was; what is new what it will be. */
const Perubahan = ({ beda }: { beda: Beda }) => {
  const t = useTeks(teksImpor);
  const tetap = beda.jenis === 'baru' || beda.jenis === 'hilang';
  return beda.bidang.map(({ judul, lama, baru }) => (
    <Text key={judul} size="sm">
      <Text c="dimmed" component="span" size="sm">
        {judul}:{' '}
      </Text>
      {beda.jenis === 'baru' && baru}
      {beda.jenis === 'hilang' && <s>{lama}</s>}
      {!tetap && (
        <>
          {lama ?? '—'} <IconArrowRight aria-label={t('menjadi')} className={gaya.panah ?? ''} size={14} stroke={2} />{' '}
          <strong>{baru ?? '—'}</strong>
        </>
      )}
    </Text>
  ));
};
