import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Ketentuan, Lencana, useDwibahasa, useTeks } from '../../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';
import type { Kedudukan } from './bentuk.ts';
import { DaftarTemuan } from './daftar-temuan.tsx';
import { GambarGaris } from './gambar-garis.tsx';

export type GambarKedudukan = { readonly garis: Kedudukan['garis']; readonly siapa: string };

/** Several figures when several appraisers share one answer. */
type Props = { readonly kedudukan: Kedudukan; readonly gambar: readonly GambarKedudukan[] };

/** One recognised kedudukan: its variant and pattern with §, the figure, why it is this one, what nearly was, findings. */
export const RincianKedudukan = ({ kedudukan: k, gambar }: Props) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  return (
    <Stack gap="sm">
      <Sebutan kedudukan={k} />
      <SimpleGrid cols={{ base: 1, lg: gambar.length > 1 ? 2 : 1 }}>
        {gambar.map((g) => (
          <GambarGaris key={g.garis.map((t) => t.pejabat.id).join()} {...g} />
        ))}
      </SimpleGrid>
      <div>
        <Text fw={600} size="sm">
          {t('mengapa')}
        </Text>
        {k.alasan.map((alasan) => (
          <Text key={alasan.id} size="sm">
            {dwi(alasan)}
          </Text>
        ))}
      </div>
      {k.hampir.length > 0 && (
        <div>
          <Text fw={600} size="sm">
            {t('hampir')}
          </Text>
          {k.hampir.map((h) => (
            <Text key={h.id} size="sm">
              {t('hampirButir', { id: h.id, nama: dwi(h.nama), sebab: dwi(h.sebab) })}
            </Text>
          ))}
        </div>
      )}
      {k.temuan.length > 0 && <DaftarTemuan temuan={k.temuan} />}
    </Stack>
  );
};

const Sebutan = ({ kedudukan: { varian, pola, struktur } }: { kedudukan: Kedudukan }) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  const [polaPertama] = pola?.ketentuan ?? [];
  return (
    <div>
      <Group gap="xs">
        {varian ? (
          <Lencana rasa="merek">{t('varian', { id: varian.id })}</Lencana>
        ) : (
          <Lencana rasa="awas">{t('tanpaVarian')}</Lencana>
        )}
        {pola && (
          <Lencana rasa="tenang">
            {pola.turunanDari ? t('polaTurunan', { id: pola.id, asal: pola.turunanDari }) : t('pola', { id: pola.id })}
          </Lencana>
        )}
        {struktur && <Lencana rasa="tenang">{struktur.id}</Lencana>}
      </Group>
      {varian && (
        <Text fw={600} mt={4}>
          {dwi(varian.nama)}
        </Text>
      )}
      <Group gap="xs" mt={4}>
        {varian?.ketentuan.map((d) => (
          <Ketentuan id={d.ketentuan} key={d.ketentuan} letak={d.letak} />
        ))}
        {polaPertama && <Ketentuan id={polaPertama.ketentuan} letak={pola?.letak} />}
        {struktur?.ketentuan[0] && <Ketentuan id={struktur.ketentuan[0].ketentuan} letak={struktur.letak} />}
      </Group>
    </div>
  );
};
