import { Code, Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bacaan, jalur, Kepala, Lencana, Tautan, terisi, useDwibahasa, useTeks } from '../kernel/index.ts';
import { rasaSuara } from './aturan-page.tsx';
import { DaftarKutipan } from './daftar-kutipan.tsx';
import { ruteAturan } from './rute.ts';
import { TandaAsal } from './tanda-asal.tsx';
import { kalimat, teksAturan } from './teks-aturan.ts';
import { teksBacaan } from './teks-bacaan.ts';

/** One rule: its condition in words and as written, what its voice means, on which provisions it rests. */
export const AturanPage = () => {
  const t = useTeks(teksAturan);
  const b = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const { id } = ruteAturan.useParams();
  const { peraturan } = ruteAturan.useSearch();
  const { data, error } = useQuery(
    bacaan(['regulasi', 'aturan', id, { peraturan }], (signal) =>
      api.GET('/api/regulasi/aturan/{id}', {
        params: { path: { id }, query: terisi({ peraturan }) as object },
        signal,
      }),
    ),
  );
  if (error) throw error;
  if (!data) return <Skeleton height={320} radius="lg" />;
  return (
    <>
      <Kepala
        di={
          <>
            <Tautan ke={jalur.regulasi.bagian('aturan', { peraturan })} size="sm">
              {t('aturan')}
            </Tautan>
            {` · ${t(`awal-${data.suara}`)}`}
          </>
        }
        judul={kalimat(dwi(data.syarat)).slice(0, -1)}
        keterangan={kalimat(`${t('ketika').toLowerCase()} ${dwi(data.ketika)}`)}
      />
      <Group align="flex-start" gap="lg" mb="lg">
        <div>
          <Lencana rasa={rasaSuara[data.suara]}>{t(data.suara)}</Lencana>
          <Text c="dimmed" size="sm">
            {t(`arti-${data.suara}`)}
          </Text>
        </div>
        <TandaAsal berhari keSemula={(p) => jalur.regulasi.aturan(id, p)} tanda={data.tanda} />
      </Group>
      <Bagian judul={b('ketentuan')}>
        <DaftarKutipan ketentuan={data.ketentuan} />
      </Bagian>
      <Bagian judul={t('feel')}>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {data.feel}
        </Code>
      </Bagian>
      <Bagian judul={t('pesan')}>
        <Text maw={720}>{dwi(data.pesan)}</Text>
        {data.isian && (
          <Text c="dimmed" size="sm">
            {t('isian', { isian: data.isian })}
          </Text>
        )}
      </Bagian>
      <Bagian judul={t('jalanKeluar')}>
        <Text maw={720}>{dwi(data.jalanKeluar)}</Text>
      </Bagian>
      {data.pembacaan && (
        <Bagian judul={t('pembacaan')}>
          <Text maw={720}>{dwi(data.pembacaan)}</Text>
        </Bagian>
      )}
      {data.semula && (
        <Bagian judul={t('semula')}>
          <Lencana rasa={rasaSuara[data.semula.suara]}>{t(data.semula.suara)}</Lencana>
          <Text maw={720}>{kalimat(dwi(data.semula.syarat))}</Text>
        </Bagian>
      )}
    </>
  );
};

const Bagian = ({ judul, children }: { judul: string; children: ReactNode }) => (
  <section>
    <Title mb={4} mt="lg" order={2} size="h4">
      {judul}
    </Title>
    {children}
  </section>
);
