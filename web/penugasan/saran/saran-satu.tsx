import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, Ketentuan, useDwibahasa, useTeks, utuh } from '../../kernel/index.ts';
import { JENJANG, PilihKompetensi } from '../../organisasi/index.ts';
import { kamusSaran } from './bahasa.ts';
import type { SaranOrang } from './bentuk.ts';
import { calonDari, DaftarSaran } from './daftar-saran.tsx';
import type { Memilih } from './saran-calon.tsx';
import { JugaMelebihi, TakaranSaran } from './takaran-saran.tsx';

const JUMLAH = 10;

/** People in the order in which they fit, by the competences and the grade asked for. */
export const SaranSatu = ({ dicari, sebanyak = 0, ...memilih }: Memilih) => {
  const t = useTeks(kamusSaran);
  const [kompetensi, setKompetensi] = useState(dicari.kompetensi);
  const [jenjang, setJenjang] = useState(dicari.jenjang ?? '');
  const [melebihi, setMelebihi] = useState(false);
  const { pemohon, perihal, teks = '', mulai, selesai } = dicari;
  const badan = {
    pemohon,
    perihal,
    mulai,
    selesai,
    jenjang,
    melebihi,
    jumlah: JUMLAH,
    teks,
    ...(kompetensi && { kompetensi: [...kompetensi] }),
  };
  const kueri = useQuery({
    ...bacaan(['penugasan', 'saran', badan], (signal) => api.POST('/api/penugasan/saran', { body: badan, signal })),
    placeholderData: keepPreviousData,
  });
  const dipakai = kompetensi ?? kueri.data?.kompetensi ?? [];
  return (
    <Stack gap="md">
      <Group align="flex-start" gap="md">
        <PilihKompetensi
          ajakan={t('kompetensiAjakan')}
          flex="1 1 16rem"
          label={t('kompetensi')}
          nilai={dipakai}
          ubah={setKompetensi}
        />
        <Select
          clearable
          data={[...JENJANG]}
          flex="0 1 10rem"
          label={t('jenjang')}
          onChange={(pilih) => setJenjang(pilih ?? '')}
          placeholder={t('semuaJenjang')}
          value={jenjang || null}
        />
      </Group>
      <JugaMelebihi nilai={melebihi} takaran={kueri.data?.takaran} ubah={setMelebihi} />
      <PilihTeratas {...memilih} butir={kueri.data?.butir ?? []} sebanyak={sebanyak} />
      <DaftarSaran {...memilih} daftar={utuh(kueri.error ? undefined : kueri.data?.butir, kueri)} />
      {kueri.data && <Dikecualikan saran={kueri.data} />}
      {kueri.data && <TakaranSaran takaran={kueri.data.takaran} />}
    </Stack>
  );
};

/** One act for as many as are wanted: the best, first of those who ask for no reason. */
const PilihTeratas = ({
  butir,
  sebanyak,
  dipilih,
  pilih,
}: Pick<Memilih, 'dipilih' | 'pilih'> & { butir: SaranOrang['butir']; sebanyak: number }) => {
  const t = useTeks(kamusSaran);
  const sisa = sebanyak - dipilih.length;
  const teratas = butir
    .filter(({ posisi }) => !dipilih.some((d) => d.posisi === posisi.id))
    .toSorted((a, b) => Number(a.catatan.length > 0) - Number(b.catatan.length > 0))
    .slice(0, Math.max(0, sisa));
  if (!pilih || teratas.length < 2) return null;
  return (
    <Group>
      <Button onClick={() => pilih(teratas.map(calonDari))} variant="light">
        {t('pilihTeratas', { jumlah: teratas.length })}
      </Button>
    </Group>
  );
};

/** Whom the list leaves out, and why. */
const Dikecualikan = ({ saran: { dikecualikan, terpotong } }: { saran: SaranOrang }) => {
  const t = useTeks(kamusSaran);
  const dwi = useDwibahasa();
  return (
    <Stack gap={4}>
      {dikecualikan.beban > 0 && (
        <Text c="dimmed" size="sm">
          {t('dikecualikanBeban', { jumlah: dikecualikan.beban })}
        </Text>
      )}
      {dikecualikan.aturan.map(({ pesan, dasar, jumlah }) => (
        <Text c="dimmed" key={pesan.id} size="sm">
          {t('dikecualikanAturan', { jumlah, pesan: dwi(pesan) })}{' '}
          {dasar.map((d) => (
            <Ketentuan id={d.ketentuan} key={d.ketentuan} letak={d.letak} />
          ))}
        </Text>
      ))}
      {terpotong && <Text size="sm">{t('terpotong')}</Text>}
    </Stack>
  );
};
