import { Text } from '@mantine/core';
import {
  api,
  jalur,
  type Kolom,
  Kosong,
  KotakCari,
  Lencana,
  Pilihan,
  TabelData,
  Tautan,
  terisi,
  useDwibahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import type { AturanBaca, Kueri } from './bentuk.ts';
import { DaftarKutipan } from './daftar-kutipan.tsx';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { PilihanAsal } from './pilihan-asal.tsx';
import { TandaAsal } from './tanda-asal.tsx';
import { kalimat, teksAturan } from './teks-aturan.ts';
import { teksBacaan } from './teks-bacaan.ts';

export const rasaSuara = {
  harus: 'jalan',
  larangan: 'buruk',
  diutamakan: 'baik',
  dapat: 'tenang',
  'batas-waktu': 'awas',
} as const;

type Hitungan = {
  readonly hitungan?: {
    readonly suara: Readonly<Record<string, number>>;
    readonly pertanyaan: Readonly<Record<string, { id: string; en: string }>>;
  };
};

/** The rules of a regulation in words. */
export const DaftarAturanPage = () => {
  const t = useTeks(teksAturan);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal' | 'suara' | 'pertanyaan'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/aturan'>;
  const daftar = useHalaman(['regulasi', 'aturan', query], (kursor, signal) =>
    api.GET('/api/regulasi/aturan', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const hitungan = (daftar.pertama as Hitungan | undefined)?.hitungan;
  const kolom: readonly Kolom<AturanBaca>[] = [
    {
      judul: t('aturan'),
      isi: (satu) => (
        <>
          <Tautan ke={jalur.regulasi.aturan(satu.id, saring.peraturan)} size="sm">
            {kalimat(dwi(satu.syarat))}
          </Tautan>
          <Text c="dimmed" size="xs">
            {kalimat(dwi(satu.ketika))}
          </Text>
        </>
      ),
    },
    { judul: t('suara'), isi: (satu) => <Lencana rasa={rasaSuara[satu.suara]}>{t(satu.suara)}</Lencana> },
    { judul: b('ketentuan'), panjang: true, isi: (satu) => <DaftarKutipan ketentuan={satu.ketentuan} /> },
    { judul: b('asal'), isi: (satu) => <TandaAsal tanda={satu.tanda} /> },
  ];
  return (
    <>
      <KepalaRegulasi berpilihan kini="aturan" />
      <TabelData
        daftar={daftar}
        kolom={kolom}
        kosong={<Kosong ajakan={b('kosongAjakan')} judul={b('kosong')} />}
        kunci={(satu) => satu.id}
        nama={t('aturan')}
        saring={
          <>
            <KotakCari />
            <Pilihan
              data={Object.entries(hitungan?.suara ?? {}).map(([value, jumlah]) => ({
                value,
                label: `${t(value as 'harus')} (${jumlah})`,
              }))}
              kunci="suara"
              label={t('suara')}
            />
            <Pilihan
              data={Object.entries(hitungan?.pertanyaan ?? {}).map(([value, kata]) => ({
                value,
                label: kalimat(dwi(kata)).slice(0, -1),
              }))}
              kunci="pertanyaan"
              label={t('ketika')}
            />
            <PilihanAsal />
          </>
        }
      />
    </>
  );
};
