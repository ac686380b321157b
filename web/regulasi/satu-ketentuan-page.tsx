import { Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Lencana,
  LencanaModalitas,
  Tautan,
  terisi,
  useDwibahasa,
  useTeks,
} from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import type { SatuKetentuan } from './bentuk.ts';
import { Penerapan } from './penerapan.tsx';
import { ruteKetentuan } from './rute.ts';
import { teksBacaan } from './teks-bacaan.ts';

const rasaTanda = { sendiri: 'merek', warisan: 'tenang', pengganti: 'jalan' } as const;

/** One provision: what it says in our words, whose it is, its counterparts, and every place that applies it. */
export const KetentuanPage = () => {
  const t = useTeks(teksRegulasi);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const { id } = ruteKetentuan.useParams();
  const { peraturan } = ruteKetentuan.useSearch();
  const { data, error } = useQuery(
    bacaan(['regulasi', 'ketentuan', id, { peraturan }], (signal) =>
      api.GET('/api/regulasi/ketentuan/{id}', {
        params: { path: { id }, query: terisi({ peraturan }) as object },
        signal,
      }),
    ),
  );
  if (error) throw error;
  if (!data) return <Skeleton height={240} radius="lg" />;
  return (
    <>
      <Kepala
        di={
          <Tautan ke={jalur.regulasi.beranda(undefined, peraturan)} size="sm">
            {t('kembali')}
          </Tautan>
        }
        judul={data.letak}
        keterangan={
          data.asal === 'warisan' ? t('warisan', { peraturan: dwi(data.judulPeraturan) }) : dwi(data.judulPeraturan)
        }
      />
      <Group gap="xs" mb="md">
        <LencanaModalitas modalitas={data.modalitas} />
        <Lencana rasa={rasaTanda[data.tanda]}>{b(data.tanda)}</Lencana>
        {data.topik && <Lencana rasa="tenang">{dwi(data.topik.nama)}</Lencana>}
        <Text c="dimmed" className="angka" size="xs">
          {data.id}
        </Text>
      </Group>
      <Text maw={720} size="lg">
        {dwi(data.ringkasan)}
      </Text>
      <Padanan padanan={data.padanan} peraturan={peraturan} />
      <Title mb="xs" mt="xl" order={2}>
        {t('diterapkan')}
      </Title>
      <Text c="dimmed" mb="sm" size="sm">
        {data.penerapan.length > 0 ? t('tempatPenerapan', { jumlah: data.penerapan.length }) : t('tanpaTempat')}
      </Text>
      <Penerapan ketentuan={data} peraturan={peraturan} />
    </>
  );
};

const Padanan = ({ padanan, peraturan }: { padanan: SatuKetentuan['padanan']; peraturan: string | undefined }) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  if (padanan.length === 0) return null;
  return (
    <>
      <Title mb="xs" mt="xl" order={2}>
        {t('padanan')}
      </Title>
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {padanan.map((p) => (
          <li key={p.id}>
            <Tautan ke={jalur.regulasi.ketentuan(p.id, peraturan)} underline="always">
              {p.letak}
            </Tautan>{' '}
            <Text c="dimmed" component="span" size="sm">
              {dwi(p.judulPeraturan)} · {t(p.sama ? 'isiSama' : 'isiBeda')}
            </Text>
            <Text size="sm">{dwi(p.ringkasan)}</Text>
          </li>
        ))}
      </ul>
    </>
  );
};
