import { Button, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import { BATAS_ORANG, type Isian, type JabatanSaya, tambahOrang } from './bentuk.ts';
import { CariCalon } from './cari-calon.tsx';
import { DaftarDipilih } from './daftar-dipilih.tsx';
import { bolehKeDalam, bolehKeluar } from './jabatan-saya.ts';
import { PilihTujuan } from './pilih-tujuan.tsx';
import { SaranCalon } from './saran/saran-calon.tsx';

type Props = {
  readonly isian: Isian;
  readonly jabatan: JabatanSaya | undefined;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly kembali: () => void;
  readonly lanjut: () => void;
};

/** Second step: who. One or several people of one's own agency, or another agency, which names people itself. */
export const LangkahSiapa = ({ isian, jabatan, ubah, kembali, lanjut }: Props) => {
  const t = useTeks(kamusPenugasan);
  const luar = bolehKeluar(jabatan) && (isian.luar || !bolehKeDalam(jabatan));
  const siap = luar ? isian.tujuan !== null : isian.orang.length > 0;
  return (
    <Stack gap="lg">
      {bolehKeluar(jabatan) && bolehKeDalam(jabatan) && (
        <Radio.Group
          label={t('dariMana')}
          onChange={(nilai) => ubah({ luar: nilai === 'luar' })}
          value={luar ? 'luar' : 'dalam'}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs" spacing="md">
            <Radio description={t('dariSiniJelas')} label={t('dariSini')} value="dalam" />
            <Radio description={t('dariLuarJelas')} label={t('dariLuar')} value="luar" />
          </SimpleGrid>
        </Radio.Group>
      )}
      {luar ? <PilihTujuan isian={isian} ubah={ubah} /> : <PilihCalon isian={isian} ubah={ubah} />}
      <Group justify="space-between">
        <Button onClick={kembali} variant="default">
          {t('kembali')}
        </Button>
        {siap && (
          <Button
            onClick={() => {
              ubah({ luar });
              lanjut();
            }}
          >
            {t('berikut')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

const PilihCalon = ({ isian, ubah }: Pick<Props, 'isian' | 'ubah'>) => {
  const t = useTeks(kamusPenugasan);
  const { orang, pemohon, perihal, kompetensi, jenjang, mulai, selesai } = isian;
  return (
    <Stack gap="md">
      {orang.length > 0 && (
        <section>
          <Text c="dimmed" mb="xs" size="sm">
            {t('dipilih', { jumlah: orang.length })}
          </Text>
          <DaftarDipilih
            dipilih={orang}
            nama={t('dipilih', { jumlah: orang.length })}
            ubah={(o) => ubah({ orang: o })}
          />
        </section>
      )}
      <SaranCalon
        dicari={{ pemohon, perihal, mulai, selesai, jenjang, teks: kompetensi }}
        dipilih={orang}
        pilih={(calon) => ubah({ orang: calon.reduce(tambahOrang, orang) })}
      />
      {orang.length < BATAS_ORANG ? (
        <CariCalon dipilih={orang} ubah={(o) => ubah({ orang: o })} />
      ) : (
        <Text size="sm">{t('orangPenuh', { jumlah: BATAS_ORANG })}</Text>
      )}
    </Stack>
  );
};
