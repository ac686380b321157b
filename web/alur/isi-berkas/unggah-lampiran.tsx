import { Button, FileInput, Progress, Stack } from '@mantine/core';
import { IconPaperclip, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { kabarkan, Masalah, unggahBerkas, useBahasa, useTeks, useTulis } from '../../kernel/index.ts';
import { teksIsi } from './bahasa.ts';
import { tulisUkuran } from './ukuran.ts';

type Kiriman = { readonly berkas: File; readonly nama: string; readonly ukuran: number; readonly diubah: number };

const TERIMA = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.odp';

/** One file on its way into a dossier. After a failure the same file goes again under the same key: it is kept once. */
export const UnggahLampiran = ({ id, ukuranMaks }: { id: string; ukuranMaks: number }) => {
  const t = useTeks(teksIsi);
  const { bahasa } = useBahasa();
  const [berkas, setBerkas] = useState<File | null>(null);
  const [persen, setPersen] = useState(0);
  const unggah = useTulis(
    (k: Kiriman, kepala) =>
      unggahBerkas<{ id: string }>(`/api/alur/berkas/${id}/lampiran`, k.berkas, kepala, setPersen),
    {
      segarkan: [
        ['alur', 'lampiran', id],
        ['alur', 'ikhtisar', id],
      ],
    },
  );
  const batas = tulisUkuran(ukuranMaks, bahasa);
  const lewat = berkas !== null && berkas.size > ukuranMaks;
  const kirim = (b: File) => {
    setPersen(0);
    unggah.mutate(
      { berkas: b, nama: b.name, ukuran: b.size, diubah: b.lastModified },
      {
        onSuccess: () => {
          setBerkas(null);
          kabarkan(t('terunggah'));
        },
      },
    );
  };
  return (
    <Stack gap="sm">
      <FileInput
        accept={TERIMA}
        clearable
        description={`${t('pilihJelas', { ukuran: batas })} ${t('siapaMelihatLampiran')}`}
        disabled={unggah.isPending}
        error={lewat && t('terlaluBesar', { ukuran: tulisUkuran(berkas.size, bahasa), batas })}
        label={t('pilihBerkas')}
        leftSection={<IconPaperclip size={18} stroke={1.7} />}
        onChange={(b) => {
          setBerkas(b);
          unggah.reset();
        }}
        placeholder={t('pilih')}
        styles={{ input: { minHeight: '2.25rem' } }}
        value={berkas}
      />
      {unggah.isPending && berkas && (
        <Progress.Root size="lg">
          <Progress.Section aria-label={t('mengunggah', { nama: berkas.name })} animated value={persen} />
        </Progress.Root>
      )}
      {unggah.error && <Masalah masalah={unggah.error} />}
      {berkas && !lewat && (
        <div>
          <Button
            leftSection={<IconUpload size={18} stroke={1.7} />}
            loading={unggah.isPending}
            onClick={() => kirim(berkas)}
            variant="default"
          >
            {t(unggah.error ? 'unggahLagi' : 'unggah')}
          </Button>
        </div>
      )}
    </Stack>
  );
};
