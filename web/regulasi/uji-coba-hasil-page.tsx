import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Lencana,
  Masalah,
  Tautan,
  tulisAngka,
  useBahasa,
  useDwibahasa,
  useTeks,
  useTulis,
} from '../kernel/index.ts';
import type { UjiCoba } from './bentuk-kelola.ts';
import { KhususPengelola } from './khusus-pengelola.tsx';
import { rasaKeadaan, teksKelola } from './teks-kelola.ts';
import { BerkasUjiCoba } from './uji-coba-berkas.tsx';
import { GambarUjiCoba } from './uji-coba-gambar.tsx';

const TIAP_MS = 1000;

/** One trial: how far it is, what it found, dossier by dossier. */
export const HasilUjiCobaPage = () => (
  <KhususPengelola>
    <Isi />
  </KhususPengelola>
);

const Isi = () => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { id = '' } = useParams({ strict: false });
  const kueri = useQuery({
    ...bacaan(['regulasi', 'uji-coba', id], (signal) =>
      api.GET('/api/regulasi/uji-coba/{id}', { params: { path: { id } }, signal }),
    ),
    refetchInterval: ({ state }) => (state.data?.keadaan === 'berjalan' ? TIAP_MS : false),
  });
  if (kueri.error) throw kueri.error;
  const u = kueri.data;
  useSegarkanBerkas(id, u?.keadaan);
  if (!u) return null;
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.regulasi.ujiCoba()}>{t('kembaliUji')}</Tautan>}
        judul={`${t('ujiCoba')}: ${dwi(u.peraturan.judul)}`}
      >
        <Lencana rasa={rasaKeadaan[u.keadaan]}>{t(u.keadaan)}</Lencana>
      </Kepala>
      <Stack gap="xl">
        <Kemajuan u={u} />
        {u.keadaan === 'gagal' && <Alert color="merah">{t('gagalJelas')}</Alert>}
        {u.keadaan === 'dihentikan' && <Alert color="kuning">{t('dihentikanJelas')}</Alert>}
        <GambarUjiCoba u={u} />
        <Menurut u={u} />
        <BerkasUjiCoba u={u} />
      </Stack>
    </>
  );
};

/** The rows are read again once the trial has ended. */
const useSegarkanBerkas = (id: string, keadaan: UjiCoba['keadaan'] | undefined): void => {
  const klien = useQueryClient();
  useEffect(() => {
    if (keadaan && keadaan !== 'berjalan')
      void klien.invalidateQueries({ queryKey: ['regulasi', 'uji-coba', id, 'berkas'] });
  }, [klien, id, keadaan]);
};

const Kemajuan = ({ u }: { u: UjiCoba }) => {
  const t = useTeks(teksKelola);
  const { bahasa } = useBahasa();
  const henti = useTulis(
    (_: null, headers) => api.POST('/api/regulasi/uji-coba/{id}/henti', { params: { path: { id: u.id } }, headers }),
    { segarkan: [['regulasi', 'uji-coba']] },
  );
  const teks = t('maju', { diuji: tulisAngka(u.diuji, bahasa), jumlah: tulisAngka(u.jumlah, bahasa) });
  if (u.keadaan !== 'berjalan') return <Text c="dimmed">{teks}</Text>;
  return (
    <Stack gap="xs" maw={640}>
      <Group justify="space-between">
        <Text className="angka" role="status" size="sm">
          {teks}
        </Text>
        <Button loading={henti.isPending} onClick={() => henti.mutate(null)} size="compact-sm" variant="default">
          {t('hentikan')}
        </Button>
      </Group>
      <Progress animated aria-label={t('kemajuan')} striped value={u.jumlah ? (100 * u.diuji) / u.jumlah : 0} />
      {henti.error && <Masalah masalah={henti.error} />}
    </Stack>
  );
};

const JENIS = ['lingkup', 'penyetuju', 'penanda-tangan', 'naskah', 'tanpa-alur', 'tak-teruji'] as const;

const Menurut = ({ u }: { u: UjiCoba }) => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const jenis = JENIS.filter((j) => u.jenis[j]);
  const jumlah = (n: number) => t('jumlahBerkas', { jumlah: tulisAngka(n, bahasa) });
  const ke = (kueri: Record<string, string>) => `${jalur.regulasi.satuUjiCoba(u.id)}?${new URLSearchParams(kueri)}`;
  if (jenis.length + u.aturan.length === 0) return null;
  return (
    <Group align="flex-start" gap="xl">
      {jenis.length > 0 && (
        <section aria-labelledby="menurut-jenis">
          <Title id="menurut-jenis" mb="xs" order={2}>
            {t('menurutJenis')}
          </Title>
          {jenis.map((j) => (
            <Text key={j}>
              <Tautan ke={ke({ jenis: j })}>{t(j)}</Tautan> · {jumlah(u.jenis[j] ?? 0)}
            </Text>
          ))}
        </section>
      )}
      {u.aturan.length > 0 && (
        <section aria-labelledby="menurut-aturan">
          <Title id="menurut-aturan" mb="xs" order={2}>
            {t('menurutAturan')}
          </Title>
          {u.aturan.map((a) => (
            <Text key={a.id}>
              <Tautan ke={ke({ aturan: a.id })}>{dwi(a.pesan)}</Tautan> · {jumlah(a.jumlah)}
            </Text>
          ))}
        </section>
      )}
    </Group>
  );
};
