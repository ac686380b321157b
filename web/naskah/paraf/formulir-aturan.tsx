import { ActionIcon, Group, NativeSelect, NumberInput, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  FormulirPanel,
  PilihTanggal,
  useDwibahasa,
  useIsian,
  useSesi,
  useTeks,
  useTulisPanel,
} from '../../kernel/index.ts';
import { CariJabatan, type Pejabat } from '../tulis/cari-jabatan.tsx';
import { teksParaf } from './bahasa.ts';
import type { AturanBaru, DaftarAturan } from './bentuk.ts';

const CARA = ['tanpa', 'garis', 'jabatan'] as const;
const PALING_BANYAK = 3;

/** Who initials letters of a kind, from a day on. */
export const FormulirAturan = ({ daftar, tutup }: { daftar: DaftarAturan; tutup: () => void }) => {
  const t = useTeks(teksParaf);
  const dwi = useDwibahasa();
  const { hariIni } = useSesi();
  const [pejabat, setPejabat] = useState<readonly Pejabat[]>([]);
  const [isi, ubah] = useIsian<Omit<AturanBaru, 'jabatan'>>({ jenis: '', sejak: hariIni, cara: 'garis', tenggat: 2 });
  const { kirim, panel } = useTulisPanel(
    (body: AturanBaru, headers) => api.POST('/api/naskah/paraf/aturan', { body, headers }),
    { segarkan: [['naskah', 'paraf']], kabar: t('tetapkanKabar'), tutup },
  );
  const tambah = (satu: Pejabat) =>
    setPejabat((kini) => (kini.some((p) => p.posisi === satu.posisi) ? kini : [...kini, satu]));
  return (
    <FormulirPanel
      {...panel}
      judul={t('aturanJudul')}
      lakukan={() => kirim({ ...isi, jabatan: isi.cara === 'jabatan' ? pejabat.map((p) => p.posisi) : [] })}
      tertahan={isi.cara === 'jabatan' && pejabat.length === 0 && t('pilihJabatan')}
      tindakan={t('tetapkan')}
    >
      <NativeSelect
        data={[
          { value: '', label: t('semuaLain') },
          ...daftar.jenis.map(({ jenis, nama }) => ({ value: jenis, label: dwi(nama) })),
        ]}
        data-autofocus
        label={t('jenis')}
        onChange={(e) => ubah({ jenis: e.currentTarget.value })}
        value={isi.jenis}
      />
      <Radio.Group label={t('cara')} onChange={(cara) => ubah({ cara: cara as AturanBaru['cara'] })} value={isi.cara}>
        <Stack gap="xs" mt="xs">
          {CARA.map((cara) => (
            <Radio description={t(`${cara}Jelas`)} key={cara} label={t(cara)} value={cara} />
          ))}
        </Stack>
      </Radio.Group>
      {isi.cara === 'jabatan' && (
        <>
          {pejabat.map((p, i) => (
            <Group gap="xs" justify="space-between" key={p.posisi} wrap="nowrap">
              <Text size="sm">
                {i + 1}. {p.jabatan} · {p.unit}
              </Text>
              <ActionIcon
                aria-label={t('hapusJabatan', { nama: p.jabatan })}
                onClick={() => setPejabat((kini) => kini.filter((q) => q.posisi !== p.posisi))}
                variant="default"
              >
                <IconX size={20} stroke={1.7} />
              </ActionIcon>
            </Group>
          ))}
          {pejabat.length < PALING_BANYAK && <CariJabatan label={t('cariJabatan')} pilih={tambah} />}
        </>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {isi.cara !== 'tanpa' && (
          <NumberInput
            allowDecimal={false}
            label={t('tenggatHari')}
            max={30}
            min={1}
            onChange={(n) => ubah({ tenggat: Number(n) || 1 })}
            value={isi.tenggat}
          />
        )}
        <PilihTanggal label={t('sejak')} nilai={isi.sejak} ubah={(sejak) => ubah({ sejak })} wajib />
      </SimpleGrid>
    </FormulirPanel>
  );
};
