import { Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Kosong, type Sesi, selisihHari, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Isian } from './bentuk.ts';
import { PilihTanggal } from './pilih-tanggal.tsx';

type Props = {
  readonly isian: Isian;
  readonly memimpin: Sesi['posisi'];
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly lanjut: () => void;
};

const BAGIAN = ['maksud', 'kompetensi', 'ekspektasi'] as const;
const JELAS = { maksud: 'maksudJelas', kompetensi: 'kompetensiJelas', ekspektasi: 'ekspektasiJelas' } as const;

/** First step: what is needed. Empty parts are left to the rules, which name their provision. */
export const LangkahKebutuhan = ({ isian, memimpin, ubah, lanjut }: Props) => {
  const t = useTeks(kamusPenugasan);
  const [disentuh, setDisentuh] = useState(false);
  if (memimpin.length === 0) return <Kosong ajakan={t('bukanPimpinan')} judul={t('baru')} />;
  const kurang = (nilai: string) => (disentuh && !nilai.trim() ? t('wajibIsi') : undefined);
  const kirim = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setDisentuh(true);
    if (isian.perihal.trim() && isian.mulai && isian.selesai) lanjut();
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="lg" maw={720}>
        {memimpin.length > 1 && (
          <Select
            allowDeselect={false}
            data={memimpin.map((p) => ({ value: p.id, label: p.nama }))}
            label={t('sebagai')}
            onChange={(pemohon) => pemohon && ubah({ pemohon })}
            value={isian.pemohon}
          />
        )}
        <TextInput
          error={kurang(isian.perihal)}
          label={t('perihal')}
          maxLength={200}
          onChange={(e) => ubah({ perihal: e.currentTarget.value })}
          placeholder={t('perihalContoh')}
          required
          value={isian.perihal}
        />
        {BAGIAN.map((bagian) => (
          <Textarea
            autosize
            description={t(JELAS[bagian])}
            key={bagian}
            label={t(bagian)}
            maxLength={4000}
            minRows={3}
            onChange={(e) => ubah({ [bagian]: e.currentTarget.value })}
            required
            value={isian[bagian]}
          />
        ))}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <PilihTanggal
            galat={kurang(isian.mulai)}
            label={t('mulai')}
            nilai={isian.mulai}
            ubah={(mulai) => ubah({ mulai })}
          />
          <PilihTanggal
            galat={kurang(isian.selesai)}
            label={t('selesai')}
            nilai={isian.selesai}
            ubah={(selesai) => ubah({ selesai })}
          />
        </SimpleGrid>
        {isian.mulai && isian.selesai >= isian.mulai && (
          <Text c="dimmed" size="sm">
            {t('lama', { jumlah: selisihHari(isian.mulai, isian.selesai) + 1 })}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit">{t('berikut')}</Button>
        </Group>
      </Stack>
    </form>
  );
};
