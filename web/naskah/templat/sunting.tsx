import {
  Alert,
  Button,
  Group,
  Paper,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { Ketentuan, TombolBeralasan, useDwibahasa, useTeks } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Templat, TemplatRinci, Temuan } from './bentuk.ts';
import { DaftarBagian } from './daftar-bagian.tsx';
import { IsiButir } from './isi-bagian.tsx';
import { PratinjauTemplat, usePratinjau } from './pratinjau.tsx';
import { Simpan } from './simpan.tsx';
import { TeksTemplat } from './teks-templat.tsx';
import gaya from './templat.module.css';

type Props = {
  readonly rinci: TemplatRinci;
  readonly suntingan: Templat | null;
  readonly ubah: (isi: Templat | null) => void;
};

/** Words and layout on one side, the letter as it would be printed on the other. */
export const Sunting = ({ rinci, suntingan, ubah }: Props) => {
  const t = useTeks(teksTemplat);
  const [menyimpan, setMenyimpan] = useState(false);
  const isi = suntingan ?? rinci.isi;
  const pratinjau = usePratinjau(rinci.jenis, isi);
  const temuan = pratinjau.data?.temuan ?? [];
  const tertahan = suntingan === null ? t('belumBerubah') : temuan.length > 0 ? t('simpanDulu') : undefined;
  return (
    <div className={gaya.tata}>
      <Stack gap="lg">
        <Formulir isi={isi} rinci={rinci} ubah={ubah} />
        {temuan.length > 0 && <DaftarTemuan peraturan={rinci.peraturan} temuan={temuan} />}
        <Group>
          <TombolBeralasan onClick={() => setMenyimpan(true)} {...(tertahan && { alasan: tertahan })}>
            {t('simpan')}
          </TombolBeralasan>
          {suntingan && (
            <Button onClick={() => ubah(null)} variant="default">
              {t('batalkanSuntingan')}
            </Button>
          )}
        </Group>
      </Stack>
      <PratinjauTemplat pratinjau={pratinjau} />
      {menyimpan && (
        <Simpan
          isi={isi}
          judul={t('simpan')}
          rinci={rinci}
          selesai={() => ubah(null)}
          tutup={() => setMenyimpan(false)}
        />
      )}
    </div>
  );
};

const Formulir = ({ rinci, isi, ubah }: { rinci: TemplatRinci; isi: Templat; ubah: (isi: Templat) => void }) => {
  const t = useTeks(teksTemplat);
  const ganti = (sebagian: Partial<Templat>) => ubah({ ...isi, ...sebagian });
  const { isian, syarat } = rinci;
  return (
    <>
      <TataLetak ganti={ganti} isi={isi} />
      {isi.judul !== undefined && (
        <TeksTemplat
          isian={isian}
          label={t('judulSurat')}
          nilai={isi.judul}
          satuBaris
          ubah={(judul) => ganti({ judul })}
        />
      )}
      <section>
        <Title mb="xs" order={2} size="h4">
          {t('isi')}
        </Title>
        {isi.bagian ? (
          <>
            <Text c="dimmed" mb="sm" size="sm">
              {t('cara', { contoh: '{kompetensi}' })}
            </Text>
            <DaftarBagian bagian={isi.bagian} isian={isian} syarat={syarat} ubah={(bagian) => ganti({ bagian })} />
          </>
        ) : (
          <Alert color="biru" variant="light">
            {t('isiPeraturan')}
          </Alert>
        )}
      </section>
      {typeof isi.penutup === 'string' && (
        <TeksTemplat isian={isian} label={t('penutup')} nilai={isi.penutup} ubah={(penutup) => ganti({ penutup })} />
      )}
      {Array.isArray(isi.penutup) && <Penutup ganti={ganti} isi={isi} rinci={rinci} />}
      <Tembusan ganti={ganti} isi={isi} />
    </>
  );
};

type PropsBagian = { readonly isi: Templat; readonly ganti: (sebagian: Partial<Templat>) => void };

/** A closing that says something else from case to case. */
const Penutup = ({ isi: { penutup }, ganti, rinci }: PropsBagian & { rinci: TemplatRinci }) => {
  const t = useTeks(teksTemplat);
  const butir = Array.isArray(penutup) ? penutup : [];
  return (
    <section>
      <Title mb="xs" order={2} size="h4">
        {t('penutup')}
      </Title>
      <Stack gap="sm">
        {butir.map((isi, i) => (
          <IsiButir
            butir={isi}
            daftar={false}
            isian={rinci.isian}
            // biome-ignore lint/suspicious/noArrayIndexKey: its paragraphs neither move nor go
            key={i}
            label={t('penutupKe', { nomor: i + 1 })}
            syarat={rinci.syarat}
            ubah={(baru) => ganti({ penutup: butir.map((lama, n) => (n === i ? baru : lama)) })}
          />
        ))}
      </Stack>
    </section>
  );
};

const TataLetak = ({ isi, ganti }: PropsBagian) => {
  const t = useTeks(teksTemplat);
  return (
    <section>
      <Title mb="xs" order={2} size="h4">
        {t('tataLetak')}
      </Title>
      <Group gap="lg">
        <SegmentedControl
          aria-label={t('kertas')}
          data={[
            { value: 'a4', label: 'A4' },
            { value: 'f4', label: 'F4' },
          ]}
          onChange={(kertas) => ganti({ kertas: kertas as Templat['kertas'] })}
          value={isi.kertas}
        />
        <SegmentedControl
          aria-label={t('huruf')}
          data={[
            { value: '11', label: '11 pt' },
            { value: '12', label: '12 pt' },
          ]}
          onChange={(huruf) => ganti({ huruf: huruf === '12' ? 12 : 11 })}
          value={String(isi.huruf)}
        />
        <Switch
          checked={isi.lambang}
          label={t('lambang')}
          onChange={(e) => ganti({ lambang: e.currentTarget.checked })}
        />
      </Group>
    </section>
  );
};

const Tembusan = ({ isi: { tembusan }, ganti }: PropsBagian) => {
  const t = useTeks(teksTemplat);
  return (
    <section>
      <Title mb="xs" order={2} size="h4">
        {t('tembusan')}
      </Title>
      <Stack gap="sm">
        <TextInput
          label={t('tembusanKepala')}
          maxLength={200}
          onChange={(e) => ganti({ tembusan: { ...tembusan, kepala: e.currentTarget.value } })}
          value={tembusan.kepala}
        />
        <Textarea
          autosize
          description={t('tembusanJelas')}
          label={t('tembusanTambahan')}
          onChange={(e) => {
            const baris = e.currentTarget.value.split('\n').slice(0, 20);
            ganti({ tembusan: { ...tembusan, tambahan: baris.length === 1 && baris[0] === '' ? [] : baris } });
          }}
          value={tembusan.tambahan.join('\n')}
        />
      </Stack>
    </section>
  );
};

const DaftarTemuan = ({ temuan, peraturan }: { temuan: readonly Temuan[]; peraturan: string }) => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  return (
    <Paper className={gaya.temuan ?? ''} p="md" role="status" withBorder>
      <Title mb="xs" order={2} size="h5">
        {t('dibetulkan')}
      </Title>
      <Stack component="ul" gap="xs" m={0} pl="md">
        {temuan.map((satu) => (
          <li key={`${dwi(satu.pesan)}${JSON.stringify(satu.letak)}`}>
            <Text component="span" size="sm">
              {dwi(satu.pesan)} {dwi(satu.jalanKeluar)}{' '}
              {satu.ketentuan && <Ketentuan id={satu.ketentuan} peraturan={peraturan} />}
            </Text>
          </li>
        ))}
      </Stack>
    </Paper>
  );
};
