import { ActionIcon, Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDwibahasa, useKunciBaris, useTeks } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Bagian, Isian, IsianSyarat, Butir as SatuButir } from './bentuk.ts';
import { SyaratTampil } from './syarat.tsx';
import { TeksTemplat } from './teks-templat.tsx';

type Props<B extends Bagian = Bagian> = {
  readonly bagian: B;
  readonly nomor: number;
  readonly isian: readonly Isian[];
  readonly syarat: readonly IsianSyarat[];
  readonly ubah: (bagian: Bagian) => void;
};

/** The fields of one part. */
export const IsiBagian = ({ bagian, ...sisa }: Props) => {
  switch (bagian.jenis) {
    case 'paragraf':
    case 'tengah':
    case 'subjudul':
      return <Tulisan bagian={bagian} {...sisa} />;
    case 'rincian':
      return <Rincian bagian={bagian} {...sisa} />;
    case 'daftar':
    case 'baris':
      return <Daftar bagian={bagian} {...sisa} />;
    case 'tabel':
      return <Tabel bagian={bagian} {...sisa} />;
    case 'pegawai':
      return <Pegawai bagian={bagian} {...sisa} />;
  }
};

type BagianTulisan = Extract<Bagian, { teks: string }>;
type BagianTabel = Extract<Bagian, { jenis: 'tabel' }>;
type BagianRincian = Extract<Bagian, { jenis: 'rincian' }>;
type BagianDaftar = Extract<Bagian, { bentuk: string }>;
type BagianPegawai = Extract<Bagian, { jenis: 'pegawai' }>;

const Tulisan = ({ bagian, nomor, isian, ubah }: Props<BagianTulisan>) => {
  const t = useTeks(teksTemplat);
  return (
    <TeksTemplat
      isian={isian}
      label={t('teksKe', { nomor })}
      nilai={bagian.teks}
      satuBaris={bagian.jenis !== 'paragraf'}
      tanpaLabel
      ubah={(teks) => ubah({ ...bagian, teks })}
    />
  );
};

const Rincian = ({ bagian, nomor, isian, syarat, ubah }: Props<BagianRincian>) => {
  const t = useTeks(teksTemplat);
  const ganti = (i: number, isi: Partial<BagianRincian['butir'][number]>) =>
    ubah({ ...bagian, butir: bagian.butir.map((b, n) => (n === i ? { ...b, ...isi } : b)) });
  return (
    <Butir
      jumlah={bagian.butir.length}
      nomor={nomor}
      hapus={(i) => ubah({ ...bagian, butir: bagian.butir.filter((_, n) => n !== i) })}
      tambah={() => ubah({ ...bagian, butir: [...bagian.butir, { label: '', teks: '' }] })}
    >
      {(i) => (
        <Stack gap={4}>
          <TextInput
            aria-label={t('labelKe', { nomor, butir: i + 1 })}
            onChange={(e) => ganti(i, { label: e.currentTarget.value })}
            placeholder={t('label')}
            value={bagian.butir[i]?.label ?? ''}
          />
          <TeksTemplat
            isian={isian}
            daftar
            label={t('butirKe', { nomor, butir: i + 1 })}
            nilai={bagian.butir[i]?.teks ?? ''}
            tanpaLabel
            ubah={(teks) => ganti(i, { teks })}
          />
          <SyaratTampil
            bila={bagian.butir[i]?.bila}
            syarat={syarat}
            tempat={t('butirKe', { nomor, butir: i + 1 })}
            ubah={(bila) => ubah({ ...bagian, butir: bagian.butir.map((b, n) => (n === i ? bersyarat(b, bila) : b)) })}
          />
        </Stack>
      )}
    </Butir>
  );
};

/** The same words under another condition, or none. */
const bersyarat = <B extends { bila?: SatuSyarat }>(b: B, bila: SatuSyarat): B => {
  const { bila: _, ...tanpa } = b;
  return (bila ? { ...tanpa, bila } : tanpa) as B;
};
type SatuSyarat = Bagian['bila'];

const Daftar = ({ bagian, nomor, isian, syarat, ubah }: Props<BagianDaftar>) => {
  const t = useTeks(teksTemplat);
  return (
    <Stack gap="xs">
      <Group align="end" gap="sm">
        {bagian.jenis === 'baris' && (
          <TextInput
            label={t('label')}
            onChange={(e) => ubah({ ...bagian, label: e.currentTarget.value })}
            style={{ flex: 1 }}
            value={bagian.label}
          />
        )}
        <NativeSelect
          data={[
            { value: '1.', label: t('bentukAngka') },
            { value: 'a.', label: t('bentukHuruf') },
            { value: '', label: t('bentukTanpa') },
          ]}
          label={t('bentuk')}
          onChange={(e) => ubah({ ...bagian, bentuk: e.currentTarget.value as BagianDaftar['bentuk'] })}
          value={bagian.bentuk}
        />
      </Group>
      <Butir
        hapus={(i) => ubah({ ...bagian, butir: bagian.butir.filter((_, n) => n !== i) })}
        jumlah={bagian.butir.length}
        nomor={nomor}
        tambah={() => ubah({ ...bagian, butir: [...bagian.butir, ''] })}
      >
        {(i) => (
          <IsiButir
            butir={bagian.butir[i] ?? ''}
            daftar={bagian.bentuk !== ''}
            isian={isian}
            label={t('butirKe', { nomor, butir: i + 1 })}
            syarat={syarat}
            ubah={(isi) => ubah({ ...bagian, butir: bagian.butir.map((b, n) => (n === i ? isi : b)) })}
          />
        )}
      </Butir>
    </Stack>
  );
};

type PropsIsiButir = {
  readonly butir: SatuButir;
  readonly daftar: boolean;
  readonly isian: readonly Isian[];
  readonly syarat: readonly IsianSyarat[];
  readonly label: string;
  readonly ubah: (butir: SatuButir) => void;
};

/** Words of one point, with the person before them and the details below them where it has any. */
export const IsiButir = ({ butir, daftar, isian, syarat, label, ubah }: PropsIsiButir) => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  const rinci = typeof butir === 'string' ? { teks: butir } : butir;
  const simpan = (baru: Exclude<SatuButir, string>) =>
    ubah(baru.bila || baru.orang !== undefined || baru.rincian ? baru : baru.teks);
  const orang = isian.find((i) => i.nama === rinci.orang);
  return (
    <Stack gap={4}>
      {rinci.orang !== undefined && (
        <Text c="dimmed" size="sm">
          {t('didahului', { siapa: orang ? dwi(orang.label) : rinci.orang })}
        </Text>
      )}
      <TeksTemplat
        daftar={daftar}
        isian={isian}
        label={label}
        nilai={rinci.teks}
        tanpaLabel
        ubah={(teks) => simpan({ ...rinci, teks })}
      />
      {rinci.rincian?.map((r, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its rows neither move nor go
        <Group gap={4} key={i} pl="md" wrap="nowrap">
          <TextInput
            aria-label={t('labelDalam', { tempat: label, baris: i + 1 })}
            onChange={(e) =>
              simpan({ ...rinci, rincian: gantiRincian(rinci.rincian, i, { label: e.currentTarget.value }) })
            }
            value={r.label}
          />
          <div style={{ flex: 1, minWidth: 0 }}>
            <TeksTemplat
              daftar
              isian={isian}
              label={t('isiDalam', { tempat: label, baris: i + 1 })}
              nilai={r.teks}
              tanpaLabel
              ubah={(teks) => simpan({ ...rinci, rincian: gantiRincian(rinci.rincian, i, { teks }) })}
            />
          </div>
        </Group>
      ))}
      <SyaratTampil bila={rinci.bila} syarat={syarat} tempat={label} ubah={(bila) => simpan(bersyarat(rinci, bila))} />
    </Stack>
  );
};

type RincianDalam = NonNullable<Exclude<SatuButir, string>['rincian']>;

const gantiRincian = (ada: RincianDalam | undefined, i: number, isi: Partial<RincianDalam[number]>): RincianDalam =>
  (ada ?? []).map((r, n) => (n === i ? { ...r, ...isi } : r));

const LEBAR_KERTAS = 16;

/** Columns of a table that has a row for every entry of a list. */
const Tabel = ({ bagian, nomor, isian, ubah }: Props<BagianTabel>) => {
  const t = useTeks(teksTemplat);
  const { kolom } = bagian;
  const ganti = (i: number, isi: Partial<BagianTabel['kolom'][number]>) =>
    ubah({ ...bagian, kolom: kolom.map((k, n) => (n === i ? { ...k, ...isi } : k)) });
  return (
    <Stack gap="xs">
      <Text c="dimmed" size="sm">
        {t('tabelJelas')}
      </Text>
      {bagian.nomor !== undefined && (
        <TextInput
          label={t('kolomNomor')}
          onChange={(e) => ubah({ ...bagian, nomor: e.currentTarget.value })}
          value={bagian.nomor}
        />
      )}
      <Butir
        hapus={(i) => ubah({ ...bagian, kolom: kolom.filter((_, n) => n !== i) })}
        jumlah={kolom.length}
        nomor={nomor}
        tambah={() => ubah({ ...bagian, kolom: [...kolom, { judul: '', teks: '', lebar: 0 }] })}
        tambahan={t('tambahKolom')}
      >
        {(i) => (
          <Stack gap={4}>
            <Group gap={4} wrap="nowrap">
              <TextInput
                aria-label={t('judulKolom', { nomor, kolom: i + 1 })}
                onChange={(e) => ganti(i, { judul: e.currentTarget.value })}
                placeholder={t('judulKolomContoh')}
                style={{ flex: 1 }}
                value={kolom[i]?.judul ?? ''}
              />
              <NumberInput
                aria-label={t('lebarKolom', { nomor, kolom: i + 1 })}
                decimalScale={1}
                max={LEBAR_KERTAS}
                min={0}
                onChange={(n) => ganti(i, { lebar: Number(n) || 0 })}
                step={0.5}
                suffix=" cm"
                value={kolom[i]?.lebar ?? 0}
                w={96}
              />
            </Group>
            <TeksTemplat
              daftar
              isian={isian}
              label={t('isiKolom', { nomor, kolom: i + 1 })}
              nilai={kolom[i]?.teks ?? ''}
              tanpaLabel
              ubah={(teks) => ganti(i, { teks })}
            />
          </Stack>
        )}
      </Butir>
    </Stack>
  );
};

const Pegawai = ({ bagian, isian, ubah }: Props<BagianPegawai>) => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  return (
    <Stack gap="xs">
      {bagian.label !== undefined && (
        <TextInput
          label={t('label')}
          onChange={(e) => ubah({ ...bagian, label: e.currentTarget.value })}
          value={bagian.label}
        />
      )}
      <NativeSelect
        data={isian.filter((i) => i.orang).map((i) => ({ value: i.nama, label: dwi(i.label) }))}
        label={t('pegawaiYang')}
        onChange={(e) => ubah({ ...bagian, isian: e.currentTarget.value })}
        value={bagian.isian}
      />
      <Text c="dimmed" size="sm">
        {t('pegawaiJelas')}
      </Text>
    </Stack>
  );
};

type PropsButir = {
  readonly jumlah: number;
  readonly nomor: number;
  readonly tambah: () => void;
  readonly hapus: (i: number) => void;
  /** What is added; else a point. */
  readonly tambahan?: string;
  readonly children: (i: number) => ReactNode;
};

const Butir = ({ jumlah, nomor, tambah, hapus, tambahan, children }: PropsButir) => {
  const t = useTeks(teksTemplat);
  const baris = useKunciBaris(jumlah);
  return (
    <Stack gap="xs">
      {baris.kunci.map((kunci, i) => (
        <Group align="start" gap={4} key={kunci} wrap="nowrap">
          <div style={{ flex: 1, minWidth: 0 }}>{children(i)}</div>
          <ActionIcon
            aria-label={t('hapusButir', { nomor, butir: i + 1 })}
            color="gray"
            disabled={jumlah === 1}
            mt={4}
            onClick={() => {
              baris.hapus(i);
              hapus(i);
            }}
            size="md"
            variant="subtle"
          >
            <IconX size={18} stroke={1.7} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        leftSection={<IconPlus size={16} stroke={1.7} />}
        onClick={tambah}
        size="compact-sm"
        variant="subtle"
        w="fit-content"
      >
        {tambahan ?? t('tambahButir')}
      </Button>
    </Stack>
  );
};
