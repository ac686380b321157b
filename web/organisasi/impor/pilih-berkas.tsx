import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { tulisAngka, useBahasa, useTeks } from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import gaya from './pilih-berkas.module.css';

type Props = {
  readonly berkas: File | null;
  readonly pilih: (berkas: File) => void;
  /** While it is on its way another one cannot be chosen. */
  readonly sibuk: boolean;
  /** What can be done with the file chosen. */
  readonly children?: ReactNode;
};

/** Choose a workbook or drop it here. */
export const PilihBerkas = ({ berkas, pilih, sibuk, children }: Props) => {
  const t = useTeks(teksImpor);
  const [atas, setAtas] = useState(false);
  const seret = (kejadian: DragEvent) => {
    kejadian.preventDefault();
    setAtas(!sibuk);
  };
  const jatuh = (kejadian: DragEvent) => {
    kejadian.preventDefault();
    setAtas(false);
    const [satu] = kejadian.dataTransfer.files;
    if (satu && !sibuk) pilih(satu);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button beside it is the first
    <div className={gaya.letak} data-atas={atas} onDragLeave={() => setAtas(false)} onDragOver={seret} onDrop={jatuh}>
      {berkas ? (
        <Terpilih berkas={berkas} />
      ) : (
        <>
          <IconUpload aria-hidden color="var(--mantine-color-dimmed)" size={28} stroke={1.5} />
          <Text c="dimmed">{t('letakkan')}</Text>
        </>
      )}
      <Group gap="xs" justify="center">
        <FileButton accept=".xlsx,.csv" disabled={sibuk} onChange={(satu) => satu && pilih(satu)}>
          {(tombol) => (
            <Button {...tombol} disabled={sibuk} variant={berkas ? 'default' : 'filled'}>
              {berkas ? t('ganti') : t('pilih')}
            </Button>
          )}
        </FileButton>
        {children}
      </Group>
    </div>
  );
};

const Terpilih = ({ berkas }: { berkas: File }) => {
  const t = useTeks(teksImpor);
  const { bahasa } = useBahasa();
  return (
    <div className={gaya.terpilih}>
      <IconFileSpreadsheet aria-hidden size={28} stroke={1.5} />
      <div>
        <Text fw={600}>{berkas.name}</Text>
        <Text c="dimmed" className="angka" size="sm">
          {t('ukuran', { kb: tulisAngka(Math.ceil(berkas.size / 1024), bahasa) })}
        </Text>
      </div>
    </div>
  );
};
