import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  Beralasan,
  bacaan,
  type Kolom,
  Kosong,
  kabarkan,
  Lencana,
  Masalah,
  TabelData,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import { Banding } from './banding.tsx';
import type { Templat, TemplatRinci, Versi } from './bentuk.ts';
import { RASA_VERSI } from './rasa-versi.ts';
import { Simpan } from './simpan.tsx';

type Props = { readonly rinci: TemplatRinci; readonly suntingan: Templat | null };

/** Every version with who, when and why; an old one can be brought back, one to come withdrawn, two compared. */
export const DaftarVersi = ({ rinci, suntingan }: Props) => {
  const t = useTeks(teksTemplat);
  const { jenis } = rinci;
  const [dipulihkan, setDipulihkan] = useState<number | null>(null);
  const [ditarik, setDitarik] = useState<number | null>(null);
  const daftar = useHalaman(['naskah', 'templat', jenis, 'versi'], (kursor, signal) =>
    api.GET('/api/naskah/templat/{jenis}/versi', {
      params: { path: { jenis }, query: { ...(kursor && { kursor }) } },
      signal,
    }),
  );
  return (
    <Stack gap="xl">
      <TabelData
        daftar={daftar}
        kolom={useKolom(setDipulihkan, setDitarik)}
        kosong={<Kosong ajakan={t('versiKosongAjakan')} judul={t('versiKosong')} />}
        kunci={(v) => String(v.versi)}
        nama={t('versi')}
      />
      {rinci.kini && (
        <Button onClick={() => setDipulihkan(0)} variant="default" w="fit-content">
          {t('pulihkanPeraturan')}
        </Button>
      )}
      {(rinci.terbaru > 0 || suntingan) && (
        <section>
          <Title mb="sm" order={2} size="h4">
            {t('banding')}
          </Title>
          <Banding rinci={rinci} suntingan={suntingan} />
        </section>
      )}
      {dipulihkan !== null && <Pulihkan rinci={rinci} tutup={() => setDipulihkan(null)} versi={dipulihkan} />}
      {ditarik !== null && <Tarik jenis={jenis} tutup={() => setDitarik(null)} versi={ditarik} />}
    </Stack>
  );
};

const useKolom = (pulihkan: (versi: number) => void, tarik: (versi: number) => void): Kolom<Versi>[] => {
  const t = useTeks(teksTemplat);
  const { bahasa } = useBahasa();
  return [
    { judul: t('versi'), isi: (v) => <Text fw={600}>{t('nomorVersi', { versi: v.versi })}</Text> },
    { judul: t('sejak'), isi: (v) => tulisTanggal(v.sejak, bahasa, true) },
    { judul: t('keadaan'), isi: (v) => <Lencana rasa={RASA_VERSI[v.keadaan]}>{t(`keadaan_${v.keadaan}`)}</Lencana> },
    { judul: t('alasan'), panjang: true, isi: (v) => <Riwayat versi={v} /> },
    {
      judul: t('tindakan'),
      isi: (v) => (
        <Group gap="xs">
          {v.keadaan === 'mendatang' && (
            <Button
              aria-label={t('tarikVersi', { versi: v.versi })}
              onClick={() => tarik(v.versi)}
              size="compact-sm"
              variant="default"
            >
              {t('tarik')}
            </Button>
          )}
          {(v.keadaan === 'lewat' || v.keadaan === 'ditarik') && (
            <Button
              aria-label={t('pulihkanVersi', { versi: v.versi })}
              onClick={() => pulihkan(v.versi)}
              size="compact-sm"
              variant="default"
            >
              {t('pulihkan')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
};

const Riwayat = ({ versi: v }: { versi: Versi }) => {
  const t = useTeks(teksTemplat);
  return (
    <>
      {v.alasan}
      <Text c="dimmed" size="sm">
        {[
          v.oleh,
          v.kembali && t('kembali'),
          v.dariVersi !== null && v.dariVersi > 0 && t('dariVersi', { versi: v.dariVersi }),
          v.ditarik && t('ditarikKarena', { oleh: v.ditarik.oleh, alasan: v.ditarik.alasan }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );
};

/** The words of an old version as a new one. */
const Pulihkan = ({ rinci, versi, tutup }: { rinci: TemplatRinci; versi: number; tutup: () => void }) => {
  const t = useTeks(teksTemplat);
  const { jenis } = rinci;
  const lama = useQuery(
    bacaan(['naskah', 'templat', jenis, 'isi', versi], (signal) =>
      api.GET('/api/naskah/templat/{jenis}/versi/{versi}', { params: { path: { jenis, versi } }, signal }),
    ),
  );
  if (lama.error) return <Masalah masalah={lama.error} />;
  if (!lama.data) return null;
  return (
    <Simpan
      isi={versi === 0 ? null : lama.data}
      judul={versi === 0 ? t('pulihkanPeraturan') : t('pulihkanVersi', { versi })}
      keterangan={t('pulihkanJelas')}
      pulihkan={versi}
      rinci={rinci}
      tutup={tutup}
    />
  );
};

const Tarik = ({ jenis, versi, tutup }: { jenis: string; versi: number; tutup: () => void }) => {
  const t = useTeks(teksTemplat);
  const tarik = useTulis(
    (body: { versi: number; alasan: string }, headers) =>
      api.POST('/api/naskah/templat/{jenis}/tarik', { params: { path: { jenis } }, body, headers }),
    { segarkan: [['naskah', 'templat']] },
  );
  const selesai = () => {
    tutup();
    kabarkan(t('tertarik'));
  };
  return (
    <Beralasan
      galat={tarik.error}
      jelas={t('tarikJelas')}
      judul={t('tarikVersi', { versi })}
      lakukan={(alasan) => tarik.mutate({ versi, alasan }, { onSuccess: selesai })}
      palingSedikit={5}
      sibuk={tarik.isPending}
      tutup={tutup}
    />
  );
};
