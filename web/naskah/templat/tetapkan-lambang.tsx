import { Button, FileButton, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import {
  api,
  type BatasGambar,
  bacaan,
  FormulirPanel,
  kabarkan,
  kecilkan,
  Masalah,
  menjadiBase64,
  PilihTanggal,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { HalamanSurat } from '../halaman-surat.tsx';
import { teksLambang } from './teks-lambang.ts';

const BITA_MAKS = 512 * 1024;
const LAMBANG: BatasGambar = { bita: BITA_MAKS, sisi: 512, mutu: [0.95, 0.85, 0.7] };

/** What is to be sent: a picture drawn anew; what cannot be drawn goes as it is, and the server says what is wrong with it. */
const siapkan = async (berkas: File): Promise<string | null> => {
  const digambar = berkas.type === 'image/svg+xml' ? null : await kecilkan(berkas, LAMBANG).catch(() => null);
  return digambar ?? (berkas.size <= BITA_MAKS ? menjadiBase64(berkas) : null);
};

/** A picture and its day, with a sample letter as it will look; `kembali`: the built-in mark and its day. */
export const TetapkanLambang = ({ kembali, tutup }: { readonly kembali: boolean; readonly tutup: () => void }) => {
  const t = useTeks(teksLambang);
  const { hariIni } = useSesi();
  const [sejak, setSejak] = useState<string>(hariIni);
  const [isi, setIsi] = useState<string | null>(null);
  const simpan = useTulis(
    (body: { isi: string | null; sejak: string }, headers) => api.POST('/api/naskah/lambang', { body, headers }),
    { segarkan: [['naskah']] },
  );
  const pratinjau = useQuery({
    ...bacaan(['naskah', 'pratinjau-lambang', isi], (signal) =>
      api.POST('/api/naskah/lambang/pratinjau', { body: { isi }, signal }),
    ),
    enabled: kembali || isi !== null,
    gcTime: 0,
    retry: false,
  });
  const kirim = () =>
    simpan.mutate(
      { isi, sejak },
      {
        onSuccess: () => {
          tutup();
          kabarkan(t('kabar'));
        },
      },
    );
  const kurang = !sejak || (!kembali && (isi === null || pratinjau.error !== null));
  return (
    <FormulirPanel
      galat={simpan.error}
      judul={t(kembali ? 'kembali' : 'lambang')}
      lakukan={kirim}
      sibuk={simpan.isPending}
      tertahan={kurang && t('isiDulu')}
      tindakan={t('tetapkan')}
      tutup={tutup}
    >
      {kembali ? <Text size="sm">{t('kembaliJelas')}</Text> : <PilihGambar ada={isi !== null} pilih={setIsi} />}
      {pratinjau.error && <Masalah masalah={pratinjau.error} />}
      <PilihTanggal keterangan={t('sejakJelas')} label={t('sejak')} nilai={sejak} ubah={setSejak} wajib />
      {pratinjau.isFetching && <Skeleton height={320} />}
      {pratinjau.data && <HalamanSurat halaman={pratinjau.data.halaman.slice(0, 1)} nama={t('pratinjau')} />}
    </FormulirPanel>
  );
};

const PilihGambar = ({ ada, pilih }: { readonly ada: boolean; readonly pilih: (isi: string | null) => void }) => {
  const t = useTeks(teksLambang);
  const [terlaluBesar, setTerlaluBesar] = useState(false);
  const lupakanPilihan = useRef<() => void>(null);
  const ambil = async (berkas: File | null) => {
    if (!berkas) return;
    lupakanPilihan.current?.(); // else choosing the same file again would not be heard
    const isi = await siapkan(berkas).catch(() => null);
    setTerlaluBesar(isi === null);
    pilih(isi);
  };
  return (
    <div>
      <FileButton
        accept="image/png,image/jpeg"
        inputProps={{ 'aria-label': t('berkas') }}
        onChange={ambil}
        resetRef={lupakanPilihan}
      >
        {(props) => (
          <Button {...props} variant="default">
            {t(ada ? 'gantiPilihan' : 'pilih')}
          </Button>
        )}
      </FileButton>
      <Text c="dimmed" mt="xs" size="xs">
        {t('berkasJelas')}
      </Text>
      {terlaluBesar && (
        <Text c="red" mt="xs" role="alert" size="sm">
          {t('terlaluBesar')}
        </Text>
      )}
    </div>
  );
};
