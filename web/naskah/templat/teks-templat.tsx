import { ActionIcon, Badge, Group, Menu, Textarea, TextInput } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useRef } from 'react';
import { useDwibahasa, useTeks } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Isian } from './bentuk.ts';

type Props = {
  readonly label: string;
  readonly nilai: string;
  readonly isian: readonly Isian[];
  readonly ubah: (teks: string) => void;
  /** Fields of lists may be named: the words are repeated for every entry. */
  readonly daftar?: boolean;
  readonly satuBaris?: boolean;
  readonly tanpaLabel?: boolean;
};

/** Words of a letter, with its fields to put in where one is writing. */
export const TeksTemplat = ({ label, nilai, isian, ubah, daftar = false, satuBaris, tanpaLabel }: Props) => {
  const area = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const sisipkan = (nama: string) => {
    const { selectionStart = nilai.length, selectionEnd = nilai.length } = area.current ?? {};
    const [awal, akhir] = [selectionStart ?? nilai.length, selectionEnd ?? nilai.length];
    ubah(`${nilai.slice(0, awal)}{${nama}}${nilai.slice(akhir)}`);
    area.current?.focus();
  };
  const bersama = {
    ...(tanpaLabel ? { 'aria-label': label } : { label }),
    onChange: (e: { currentTarget: { value: string } }) => ubah(e.currentTarget.value),
    ref: area,
    rightSection: (
      <MenuIsian isian={isian.filter((i) => !i.orang && (daftar || !i.daftar))} sisipkan={sisipkan} tempat={label} />
    ),
    value: nilai,
  };
  return satuBaris ? <TextInput {...bersama} /> : <Textarea {...bersama} autosize maxRows={12} minRows={1} />;
};

type PropsMenu = {
  readonly isian: readonly Isian[];
  readonly tempat: string;
  readonly sisipkan: (nama: string) => void;
};

const MenuIsian = ({ isian, tempat, sisipkan }: PropsMenu) => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  const nama = t('sisipkanKe', { tempat });
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={nama} size="sm" title={t('sisipkan')} variant="subtle">
          <IconBraces size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {isian.map((i) => (
          <Menu.Item key={i.nama} onClick={() => sisipkan(i.nama)}>
            <Group gap="xs" justify="space-between" wrap="nowrap">
              {dwi(i.label)}
              {i.wajib && (
                <Badge size="xs" variant="light">
                  {t('wajib')}
                </Badge>
              )}
            </Group>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
