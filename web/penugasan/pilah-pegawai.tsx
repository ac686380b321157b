import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Penugasan } from './bentuk.ts';

/** Reasons of those who are not lent, by post; who has none is lent. */
export type AlasanTolak = Readonly<Record<string, string>>;

type Props = {
  readonly orang: Penugasan['peserta'];
  readonly tolak: AlasanTolak;
  readonly ubah: (tolak: AlasanTolak) => void;
};

/** Part of an answer to a request for several people: who is lent, and why each of the others is not. */
export const PilahPegawai = ({ orang, tolak, ubah }: Props) => {
  const t = useTeks(kamusPenugasan);
  const lepas = (posisi: string) => ubah(Object.fromEntries(Object.entries(tolak).filter(([p]) => p !== posisi)));
  return (
    <Stack gap="sm">
      <Checkbox.Group description={t('pilahPegawaiJelas')} label={t('pilahPegawai')} value={terpilih(orang, tolak)}>
        <Stack gap="md" mt="sm">
          {orang.map(({ posisi, nama, jabatan, unit }) =>
            posisi === null ? null : (
              <Stack gap={6} key={posisi}>
                <Checkbox
                  description={`${jabatan} · ${unit}`}
                  label={nama}
                  onChange={(e) => (e.currentTarget.checked ? lepas(posisi) : ubah({ ...tolak, [posisi]: '' }))}
                  value={posisi}
                />
                {tolak[posisi] !== undefined && (
                  <TextInput
                    label={t('alasanTidakDilibatkan', { nama })}
                    maxLength={200}
                    ml="xl"
                    onChange={(e) => ubah({ ...tolak, [posisi]: e.currentTarget.value })}
                    required
                    value={tolak[posisi]}
                  />
                )}
              </Stack>
            ),
          )}
        </Stack>
      </Checkbox.Group>
      {Object.keys(tolak).length === orang.length && <Text size="sm">{t('semuaDitolak')}</Text>}
    </Stack>
  );
};

const terpilih = (orang: Props['orang'], tolak: AlasanTolak): string[] =>
  orang.flatMap(({ posisi }) => (posisi !== null && tolak[posisi] === undefined ? [posisi] : []));

/** What goes with the answer: nothing while everybody is lent. */
export const isianPilahan = (orang: Props['orang'], tolak: AlasanTolak): Readonly<Record<string, unknown>> =>
  Object.keys(tolak).length === 0 ? {} : { pegawai: terpilih(orang, tolak), alasanTolak: tolak };
