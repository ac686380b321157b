import {
  Button,
  Group,
  NumberInput,
  Paper,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Masalah, PilihTanggal, useIsian, useTeks } from '../../kernel/index.ts';
import { JENJANG, PilihKompetensi } from '../../organisasi/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { IsiKebutuhan } from './bentuk.ts';

export type KirimKebutuhan = { posisi: string; isi: IsiKebutuhan; buka: boolean };

type Props = {
  readonly awal: IsiKebutuhan;
  /** Offices that may need people; the first one unless another is chosen. */
  readonly posisi: readonly { readonly id: string; readonly nama: string }[];
  readonly sibuk: boolean;
  readonly galat: unknown;
  readonly kirim: (badan: KirimKebutuhan) => void;
};
type Bagian = {
  readonly isi: IsiKebutuhan;
  readonly ubah: (sebagian: Partial<IsiKebutuhan>) => void;
  readonly kurang: (kosong: boolean) => string | undefined;
};

/** A need as it is written. As a draft it only needs a title; what the rules ask is asked when it is opened. */
export const FormulirKebutuhan = ({ awal, posisi, sibuk, galat, kirim }: Props) => {
  const t = useTeks(kamusPapan);
  const [isi, ubah] = useIsian(awal);
  const [sebagai, setSebagai] = useState(posisi[0]?.id ?? '');
  const [disentuh, setDisentuh] = useState<'' | 'konsep' | 'buka'>('');
  const kurang = (kosong: boolean) => (disentuh === 'buka' && kosong ? t('wajibIsi') : undefined);
  const lengkap = isi.mulai && isi.selesai && isi.batasLamar && isi.kompetensi.length > 0;
  const coba = (buka: boolean) => {
    setDisentuh(buka ? 'buka' : 'konsep');
    if (isi.judul.trim() && (lengkap || !buka)) kirim({ posisi: sebagai, isi, buka });
  };
  const bagian = { isi, ubah, kurang };
  return (
    <form
      noValidate
      onSubmit={(kejadian) => {
        kejadian.preventDefault();
        coba(true);
      }}
    >
      <Stack gap="lg" maw={860}>
        <Kotak judul={t('bagianKinerja')}>
          {posisi.length > 1 && (
            <Select
              allowDeselect={false}
              data={posisi.map((p) => ({ value: p.id, label: p.nama }))}
              label={t('membukaSebagai')}
              onChange={(pilih) => pilih && setSebagai(pilih)}
              value={sebagai}
            />
          )}
          <TextInput
            error={disentuh !== '' && !isi.judul.trim() && t('wajibIsi')}
            label={t('judul')}
            maxLength={200}
            onChange={(e) => ubah({ judul: e.currentTarget.value })}
            placeholder={t('judulContoh')}
            required
            value={isi.judul}
          />
          <Textarea
            autosize
            description={t('maksudJelas')}
            label={t('maksud')}
            maxLength={4000}
            minRows={2}
            onChange={(e) => ubah({ maksud: e.currentTarget.value })}
            value={isi.maksud}
          />
          <Textarea
            autosize
            description={t('ekspektasiJelas')}
            label={t('ekspektasi')}
            maxLength={4000}
            minRows={2}
            onChange={(e) => ubah({ ekspektasi: e.currentTarget.value })}
            value={isi.ekspektasi}
          />
        </Kotak>
        <BagianSiapa {...bagian} />
        <BagianWaktu {...bagian} />
        <BagianPapan {...bagian} />
        {galat != null && <Masalah masalah={galat} />}
        <Group justify="flex-end">
          <Button loading={sibuk} onClick={() => coba(false)} variant="default">
            {t('simpanKonsep')}
          </Button>
          <Button loading={sibuk} type="submit">
            {t('buka')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Kotak = ({ judul, children }: { judul: string; children: ReactNode }) => (
  <Paper component="section" p={{ base: 'md', sm: 'lg' }} radius="lg" withBorder>
    <Title mb="md" order={2} size="h4">
      {judul}
    </Title>
    <Stack gap="md">{children}</Stack>
  </Paper>
);

const MAKS_ORANG = 50;
const MAKS_JAM = 60;

const BagianSiapa = ({ isi, ubah, kurang }: Bagian) => {
  const t = useTeks(kamusPapan);
  return (
    <Kotak judul={t('bagianSiapa')}>
      <PilihKompetensi
        ajakan={t('kompetensiAjakan')}
        description={t('kompetensiJelas')}
        error={kurang(isi.kompetensi.length === 0)}
        label={t('kompetensi')}
        nilai={isi.kompetensi}
        required
        ubah={(kompetensi) => ubah({ kompetensi: [...kompetensi] })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          clearable
          data={[...new Set([...JENJANG, ...(isi.jenjang ? [isi.jenjang] : [])])]}
          description={t('jenjangJelas')}
          label={t('jenjang')}
          onChange={(jenjang) => ubah({ jenjang: jenjang ?? '' })}
          value={isi.jenjang || null}
        />
        <Angka
          jelas={t('jumlahJelas')}
          label={t('jumlah')}
          maks={MAKS_ORANG}
          nilai={isi.jumlah}
          ubah={(jumlah) => ubah({ jumlah })}
        />
      </SimpleGrid>
    </Kotak>
  );
};

const BagianWaktu = ({ isi, ubah, kurang }: Bagian) => {
  const t = useTeks(kamusPapan);
  // applications are of use until the work begins, unless somebody says otherwise
  const mengikuti = !isi.batasLamar || isi.batasLamar === isi.mulai;
  const mulaiPada = (mulai: string | null) => ubah({ mulai, ...(mengikuti && { batasLamar: mulai }) });
  return (
    <Kotak judul={t('bagianWaktu')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Hari galat={kurang(!isi.mulai)} label={t('mulai')} nilai={isi.mulai} ubah={mulaiPada} />
        <Hari
          galat={kurang(!isi.selesai)}
          label={t('selesai')}
          nilai={isi.selesai}
          ubah={(selesai) => ubah({ selesai })}
        />
        <Angka label={t('jamIsian')} maks={MAKS_JAM} nilai={isi.jam} ubah={(jam) => ubah({ jam })} />
        <TextInput
          label={t('tempat')}
          maxLength={200}
          onChange={(e) => ubah({ tempat: e.currentTarget.value })}
          value={isi.tempat}
        />
      </SimpleGrid>
    </Kotak>
  );
};

const BagianPapan = ({ isi, ubah, kurang }: Bagian) => {
  const t = useTeks(kamusPapan);
  const jauh = [
    ['dalam-unit', t('dalamUnit')],
    ['lintas-unit', t('lintasUnit')],
    ['lintas-instansi', t('lintasInstansi')],
  ] as const;
  return (
    <Kotak judul={t('bagianPapan')}>
      <Radio.Group
        label={t('jangkauan')}
        onChange={(pilih) => ubah({ jangkauan: pilih as IsiKebutuhan['jangkauan'] })}
        value={isi.jangkauan}
      >
        <Stack gap="xs" mt="xs">
          {jauh.map(([nilai, nama]) => (
            <Radio key={nilai} label={nama} value={nilai} />
          ))}
        </Stack>
      </Radio.Group>
      <Hari
        galat={kurang(!isi.batasLamar)}
        label={t('batasIsian')}
        nilai={isi.batasLamar}
        ubah={(batasLamar) => ubah({ batasLamar })}
      />
    </Kotak>
  );
};

type PropsHari = {
  readonly label: string;
  readonly nilai: string | null;
  readonly galat: string | undefined;
  readonly ubah: (hari: string | null) => void;
};

const Hari = ({ label, nilai, galat, ubah }: PropsHari) => (
  <PilihTanggal galat={galat} label={label} nilai={nilai ?? ''} ubah={(hari) => ubah(hari || null)} wajib />
);

type PropsAngka = {
  readonly label: string;
  readonly jelas?: string;
  readonly maks: number;
  readonly nilai: number;
  readonly ubah: (n: number) => void;
};

const Angka = ({ label, jelas, maks, nilai, ubah }: PropsAngka) => (
  <NumberInput
    allowDecimal={false}
    clampBehavior="strict"
    description={jelas}
    label={label}
    max={maks}
    min={1}
    onChange={(n) => ubah(Number(n) || 1)}
    value={nilai}
  />
);
