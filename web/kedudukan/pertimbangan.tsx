import { Stack, Textarea, TextInput } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';
import { type Bahan, type Isian, penilaiDisebut } from './bentuk.ts';

type Props = { readonly bahan: Bahan; readonly isian: Isian; readonly ubah: (sebagian: Partial<Isian>) => void };

const BAGIAN = [
  { kunci: 'dasarKompetensi', wajib: true },
  { kunci: 'bebanKerja', keterangan: 'bebanKerjaJelas', wajib: true },
  { kunci: 'dasarPengecualian', keterangan: 'dasarPengecualianJelas', wajib: false },
] as const;

/** The reasons in words, and the delegation to a superior where there is one. */
export const Pertimbangan = ({ bahan, isian, ubah }: Props) => {
  const t = useTeks(teksKedudukan);
  return (
    <Stack gap="md">
      {BAGIAN.map(({ kunci, wajib, ...b }) => (
        <Textarea
          autosize
          description={'keterangan' in b ? t(b.keterangan) : undefined}
          key={kunci}
          label={t(kunci)}
          maxLength={4000}
          minRows={2}
          onChange={(e) => ubah({ [kunci]: e.currentTarget.value })}
          required={wajib}
          value={isian[kunci]}
        />
      ))}
      {penilaiDisebut(isian).map((penilai) => (
        <TextInput
          description={t('delegasiJelas')}
          key={penilai}
          label={t('delegasi', { jabatan: bahan.calon.find((c) => c.id === penilai)?.nama ?? '' })}
          maxLength={200}
          onChange={(e) => ubah({ delegasi: { ...isian.delegasi, [penilai]: e.currentTarget.value } })}
          value={isian.delegasi[penilai] ?? ''}
        />
      ))}
    </Stack>
  );
};
