import { ActionIcon, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useKunciBaris, useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import { type PropsBerlabel, type PropsIsian, useLabel } from './skema-isian.ts';
import gaya from './tulis.module.css';

type Props = PropsBerlabel & {
  /** Draws the fields of a row; handed in, for a row may hold a list again. */
  readonly kelompok: ComponentType<Omit<PropsIsian, 'wajib'>>;
};

/** Rows of a list or a table, one after another. */
export const DaftarBaris = ({ kelompok: IsiKelompok, skema, letak, nilai, wajib, ubah, galat, label }: Props) => {
  const t = useTeks(teksTulis);
  const nama = useLabel()(skema);
  const baris = Array.isArray(nilai) ? nilai : [];
  const { kunci, hapus } = useKunciBaris(baris.length);
  const satuan = skema.items ?? {};
  const ganti = (i: number, isi: unknown) => ubah(baris.map((lama, n) => (n === i ? isi : lama)));
  return (
    <fieldset className={gaya.kelompok}>
      <Text component="legend" fw={600} size="sm">
        {label}
        {wajib && (
          <Text aria-hidden c="merah" component="span">
            {' '}
            *
          </Text>
        )}
      </Text>
      <Stack gap="sm">
        {galat.has(letak) && (
          <Text c="merah" size="sm">
            {galat.get(letak)}
          </Text>
        )}
        {baris.map((isi, i) => {
          const sebutan = t('nomorBaris', { nama, nomor: i + 1 });
          const di = `${letak}[${i + 1}]`;
          return (
            <Group align="flex-start" gap="xs" key={kunci[i]} wrap="nowrap">
              <div style={{ flex: 1, minWidth: 0 }}>
                {satuan.properties ? (
                  <fieldset aria-label={sebutan} className={gaya.baris}>
                    <IsiKelompok galat={galat} letak={di} nilai={isi} skema={satuan} ubah={(baru) => ganti(i, baru)} />
                  </fieldset>
                ) : (
                  <Textarea
                    aria-label={sebutan}
                    autosize
                    error={galat.get(di)}
                    maxLength={satuan.maxLength ?? 2000}
                    maxRows={10}
                    minRows={1}
                    onChange={(e) => ganti(i, e.currentTarget.value)}
                    value={typeof isi === 'string' ? isi : ''}
                  />
                )}
              </div>
              <ActionIcon
                aria-label={t('hapus', { nama: sebutan })}
                color="gray"
                onClick={() => {
                  hapus(i);
                  ubah(baris.filter((_, n) => n !== i));
                }}
                size="lg"
                variant="subtle"
              >
                <IconTrash size={18} stroke={1.7} />
              </ActionIcon>
            </Group>
          );
        })}
        {baris.length < (skema.maxItems ?? 100) && (
          <Button
            leftSection={<IconPlus size={18} stroke={1.7} />}
            onClick={() => ubah([...baris, satuan.properties ? {} : ''])}
            variant="default"
            w="fit-content"
          >
            {t('tambahKe', { nama })}
          </Button>
        )}
      </Stack>
    </fieldset>
  );
};
