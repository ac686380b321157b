import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import {
  api,
  Beralasan,
  type Kolom,
  Kosong,
  kabarkan,
  Lencana,
  TabelData,
  tulisTanggal,
  useBahasa,
  useHalaman,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { VersiLambang } from './bentuk.ts';
import { RASA_VERSI } from './rasa-versi.ts';
import { teksLambang } from './teks-lambang.ts';

/** Every emblem that was ever set, with its picture and its days; one to come can be withdrawn. */
export const RiwayatLambang = () => {
  const t = useTeks(teksLambang);
  const [ditarik, setDitarik] = useState<number | null>(null);
  const daftar = useHalaman(['naskah', 'templat', 'lambang', 'versi'], (kursor, signal) =>
    api.GET('/api/naskah/lambang/versi', { params: { query: { ...(kursor && { kursor }) } }, signal }),
  );
  return (
    <>
      <TabelData
        daftar={daftar}
        kolom={useKolom(setDitarik)}
        kosong={<Kosong ajakan={t('riwayatKosongAjakan')} judul={t('riwayatKosong')} />}
        kunci={(v) => String(v.versi)}
        nama={t('riwayat')}
      />
      {ditarik !== null && <Tarik tutup={() => setDitarik(null)} versi={ditarik} />}
    </>
  );
};

const useKolom = (tarik: (versi: number) => void): Kolom<VersiLambang>[] => {
  const t = useTeks(teksLambang);
  const umum = useTeks(teksTemplat);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return [
    {
      judul: t('berkas'),
      isi: (v) =>
        v.kembali ? (
          <Text size="sm">{t('tandaBawaan')}</Text>
        ) : (
          <img
            alt={t('gambarSejak', { hari: hari(v.sejak) })}
            height={48}
            loading="lazy"
            src={`/api/naskah/lambang/versi/${v.versi}/gambar`}
            style={GAMBAR}
            width={48}
          />
        ),
    },
    { judul: t('sejak'), isi: (v) => hari(v.sejak) },
    {
      judul: umum('keadaan'),
      isi: (v) => <Lencana rasa={RASA_VERSI[v.keadaan]}>{umum(`keadaan_${v.keadaan}`)}</Lencana>,
    },
    {
      judul: umum('oleh'),
      panjang: true,
      isi: (v) => (
        <>
          {v.oleh}
          {v.ditarik && (
            <Text c="dimmed" size="sm">
              {umum('ditarikKarena', { oleh: v.ditarik.oleh, alasan: v.ditarik.alasan })}
            </Text>
          )}
        </>
      ),
    },
    {
      judul: umum('tindakan'),
      isi: (v) =>
        v.keadaan === 'mendatang' ? (
          <Button
            aria-label={t('tarikSejak', { hari: hari(v.sejak) })}
            onClick={() => tarik(v.versi)}
            size="compact-sm"
            variant="default"
          >
            {umum('tarik')}
          </Button>
        ) : (
          '—'
        ),
    },
  ];
};

const Tarik = ({ versi, tutup }: { versi: number; tutup: () => void }) => {
  const t = useTeks(teksLambang);
  const umum = useTeks(teksTemplat);
  const tarik = useTulis(
    (body: { versi: number; alasan: string }, headers) => api.POST('/api/naskah/lambang/tarik', { body, headers }),
    { segarkan: [['naskah']] },
  );
  const selesai = () => {
    tutup();
    kabarkan(t('tertarik'));
  };
  return (
    <Beralasan
      galat={tarik.error}
      jelas={t('tarikJelas')}
      judul={t('tarikJudul')}
      lakukan={(alasan) => tarik.mutate({ versi, alasan }, { onSuccess: selesai })}
      palingSedikit={5}
      sibuk={tarik.isPending}
      tindakan={umum('tarik')}
      tutup={tutup}
    />
  );
};

const GAMBAR = { objectFit: 'contain', background: '#fff', borderRadius: 6, padding: 3, display: 'block' } as const;
