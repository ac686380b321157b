import { ActionIcon, Button, Checkbox, Group, NativeSelect, Paper } from '@mantine/core';
import { IconArrowsSplit, IconX } from '@tabler/icons-react';
import { Sakelar, useDwibahasa, useKunciBaris, useTeks } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { IsianSyarat, Syarat } from './bentuk.ts';

type Props = {
  readonly bila: readonly Syarat[] | undefined;
  readonly syarat: readonly IsianSyarat[];
  /** What the words are, for whoever hears the screen. */
  readonly tempat: string;
  readonly ubah: (bila: Syarat[] | undefined) => void;
};

/** When words are shown: always, or only while a field is filled, empty, or one of its named values. */
export const SyaratTampil = ({ bila = [], syarat, tempat, ubah }: Props) => {
  const t = useTeks(teksTemplat);
  const baris = useKunciBaris(bila.length);
  const [awal] = syarat;
  if (!awal) return null;
  const simpan = (baru: readonly Syarat[]) => ubah(baru.length > 0 ? [...baru] : undefined);
  const tambah = () => simpan([...bila, syaratBaru(awal)]);
  return (
    <>
      {bila.map((s, i) => (
        <SatuSyarat
          hapus={() => {
            baris.hapus(i);
            simpan(bila.filter((_, n) => n !== i));
          }}
          isi={s}
          key={baris.kunci[i]}
          nama={t('syaratPada', { tempat })}
          syarat={syarat}
          ubah={(baru) => simpan(bila.map((lama, n) => (n === i ? baru : lama)))}
        />
      ))}
      <Button
        aria-label={t('tambahSyaratPada', { tempat })}
        color="gray"
        leftSection={<IconArrowsSplit size={16} stroke={1.7} />}
        onClick={tambah}
        c="dimmed"
        fw={400}
        size="compact-sm"
        variant="subtle"
        w="fit-content"
      >
        {t('tambahSyarat')}
      </Button>
    </>
  );
};

const syaratBaru = ({ nama, pilihan }: IsianSyarat): Syarat =>
  pilihan?.[0] === undefined ? { isian: nama } : { isian: nama, nilai: [pilihan[0].nilai] };

type PropsSatu = {
  readonly isi: Syarat;
  readonly nama: string;
  readonly syarat: readonly IsianSyarat[];
  readonly ubah: (isi: Syarat) => void;
  readonly hapus: () => void;
};

const SatuSyarat = ({ isi, nama, syarat, ubah, hapus }: PropsSatu) => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  const ini = syarat.find((s) => s.nama === isi.isian);
  const pilihan = ini?.pilihan ?? null;
  const asing = (isi.nilai ?? []).filter((n) => !pilihan?.some((p) => p.nilai === n));
  return (
    <Paper bg="var(--lincah-latar-redup, transparent)" component="fieldset" m={0} my={4} p="xs" withBorder>
      <Group align="end" gap="xs">
        <NativeSelect
          data={[
            ...(ini ? [] : [{ value: isi.isian, label: isi.isian }]),
            ...syarat.map((s) => ({ value: s.nama, label: dwi(s.label) })),
          ]}
          label={nama}
          onChange={(e) => {
            const dia = syarat.find((s) => s.nama === e.currentTarget.value);
            if (dia) ubah(syaratBaru(dia));
          }}
          style={{ flex: '1 1 10rem', minWidth: 0 }}
          value={isi.isian}
        />
        {ini?.yaTidak ? (
          <YaTidak isi={isi} nama={nama} pilihan={ini.pilihan ?? []} ubah={ubah} />
        ) : (
          <NativeSelect
            aria-label={t('syaratCara')}
            data={cara(pilihan !== null, ini?.bolehKosong ?? true).map((c) => ({ value: c, label: t(`syarat_${c}`) }))}
            onChange={(e) => ubah(dariCara(isi, pilihan, e.currentTarget.value as Cara))}
            style={{ flex: '1 0 9rem' }}
            value={toCara(isi)}
          />
        )}
        <ActionIcon aria-label={t('hapusSyarat')} color="gray" onClick={hapus} size="lg" variant="subtle">
          <IconX size={18} stroke={1.7} />
        </ActionIcon>
      </Group>
      {isi.nilai && pilihan && !ini?.yaTidak && (
        <Checkbox.Group aria-label={nama} onChange={(nilai) => ubah({ ...isi, nilai })} value={[...isi.nilai]}>
          <Group gap="md" mt="xs">
            {pilihan.map((p) => (
              <Checkbox key={p.nilai} label={dwi(p.label)} size="md" value={p.nilai} />
            ))}
            {asing.map((n) => (
              <Checkbox error={t('syaratAsing')} key={n} label={n} size="md" value={n} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Paper>
  );
};

type PropsYaTidak = Pick<PropsSatu, 'isi' | 'nama' | 'ubah'> & {
  readonly pilihan: NonNullable<IsianSyarat['pilihan']>;
};

const YaTidak = ({ isi, nama, pilihan, ubah }: PropsYaTidak) => {
  const dwi = useDwibahasa();
  return (
    <Sakelar
      ganti={(nilai) => ubah({ isian: isi.isian, nilai: [nilai] })}
      nama={nama}
      nilai={isi.nilai?.[0] ?? ''}
      pilihan={pilihan.map((p) => ({ nilai: p.nilai, label: dwi(p.label) }))}
    />
  );
};

type Cara = 'terisi' | 'kosong' | 'salahSatu' | 'bukan';

const cara = (bernilai: boolean, bolehKosong: boolean): Cara[] => [
  ...(bernilai ? (['salahSatu', 'bukan'] as const) : []),
  ...(bolehKosong ? (['terisi', 'kosong'] as const) : []),
];

const toCara = ({ nilai, tidak }: Syarat): Cara =>
  nilai ? (tidak ? 'bukan' : 'salahSatu') : tidak ? 'kosong' : 'terisi';

const dariCara = ({ isian, nilai }: Syarat, pilihan: IsianSyarat['pilihan'], ke: Cara): Syarat => ({
  isian,
  ...((ke === 'salahSatu' || ke === 'bukan') && { nilai: nilai ?? pilihan?.slice(0, 1).map((p) => p.nilai) ?? [] }),
  ...((ke === 'kosong' || ke === 'bukan') && { tidak: true }),
});
