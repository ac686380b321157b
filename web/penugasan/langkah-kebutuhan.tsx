import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PilihTanggal, selisihHari, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Cara, Isian, IsianJelas, JabatanSaya } from './bentuk.ts';
import { DaftarSebab } from './daftar-sebab.tsx';
import { jabatanUntuk, sebabTertutup } from './jabatan-saya.ts';
import { PilihCara } from './pilih-cara.tsx';

type Props = {
  readonly isian: IsianJelas;
  readonly jabatan: readonly JabatanSaya[];
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly lanjut: () => void;
};

const MAKS_JAM = 60;
const BAGIAN = ['maksud', 'kompetensi', 'ekspektasi'] as const;
const KATA = {
  penunjukan: {
    sebagai: 'sebagai',
    maksud: 'maksud',
    maksudJelas: 'maksudJelas',
    kompetensi: 'kompetensi',
    kompetensiJelas: 'kompetensiJelas',
    ekspektasi: 'ekspektasi',
    ekspektasiJelas: 'ekspektasiJelas',
  },
  sukarela: {
    sebagai: 'mengajukanSebagai',
    maksud: 'maksudSaya',
    maksudJelas: 'maksudSayaJelas',
    kompetensi: 'kompetensiSaya',
    kompetensiJelas: 'kompetensiSayaJelas',
    ekspektasi: 'ekspektasiSaya',
    ekspektasiJelas: 'ekspektasiSayaJelas',
  },
} as const satisfies Record<Cara, object>;

/** First step: which way, and what is needed or offered. Empty parts are left to the rules, which name their provision. */
export const LangkahKebutuhan = ({ isian, jabatan, ubah, lanjut }: Props) => {
  const t = useTeks(kamusPenugasan);
  const [disentuh, setDisentuh] = useState(false);
  const kata = KATA[isian.cara];
  const sebagai = jabatanUntuk(jabatan, isian.cara);
  const pilihan = <PilihCara cara={isian.cara} ubah={(cara) => ubah({ cara, alasan: {} })} />;
  if (sebagai.length === 0)
    return (
      <Stack gap="lg" maw={720}>
        {pilihan}
        <Title order={2} size="h4">
          {t('tertutup')}
        </Title>
        <DaftarSebab sebab={sebabTertutup(jabatan, isian.cara)} />
      </Stack>
    );
  const kurang = (nilai: string) => (disentuh && !nilai.trim() ? t('wajibIsi') : undefined);
  const kirim = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    setDisentuh(true);
    if (isian.perihal.trim() && isian.mulai && isian.selesai) lanjut();
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="lg" maw={720}>
        {pilihan}
        {sebagai.length > 1 && (
          <Select
            allowDeselect={false}
            data={sebagai.map((p) => ({ value: p.id, label: p.nama }))}
            label={t(kata.sebagai)}
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
            description={t(kata[`${bagian}Jelas`])}
            key={bagian}
            label={t(kata[bagian])}
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
            wajib
          />
          <PilihTanggal
            galat={kurang(isian.selesai)}
            label={t('selesai')}
            nilai={isian.selesai}
            ubah={(selesai) => ubah({ selesai })}
            wajib
          />
        </SimpleGrid>
        {isian.mulai && isian.selesai >= isian.mulai && (
          <Text c="dimmed" size="sm">
            {t('lama', { jumlah: selisihHari(isian.mulai, isian.selesai) + 1 })}
          </Text>
        )}
        <NumberInput
          allowDecimal={false}
          clampBehavior="strict"
          description={t('jamJelas')}
          label={t('jam')}
          max={MAKS_JAM}
          min={1}
          onChange={(jam) => ubah({ jam: Number(jam) || null })}
          value={isian.jam ?? ''}
          w={{ base: '100%', xs: 340 }}
        />
        <Group justify="flex-end">
          <Button type="submit">{t('berikut')}</Button>
        </Group>
      </Stack>
    </form>
  );
};
