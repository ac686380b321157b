import type { Tanggal } from '@lincah/domain/kernel';
import { Stack, Text } from '@mantine/core';
import { Lencana, Tautan, tulisTanggal, useBahasa, useDwibahasa, useTeks } from '../kernel/index.ts';
import type { TandaBaca } from './bentuk.ts';
import { teksBacaan } from './teks-bacaan.ts';

const rasa = { sendiri: 'merek', warisan: 'tenang', pengganti: 'jalan' } as const;

type Props = {
  readonly tanda: TandaBaca;
  /** Address of what it replaces, in the regulation that wrote that. */
  readonly keSemula?: ((peraturan: string) => string) | undefined;
  /** With the day since which the text that wrote it is in force. */
  readonly berhari?: boolean;
};

/** Whose word a part is: own, inherited, or in place of the parent's. */
export const TandaAsal = ({ tanda, keSemula, berhari }: Props) => {
  const t = useTeks(teksBacaan);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { asal, peraturan, menggantikan } = tanda;
  const semula = menggantikan && t('menggantikan', { peraturan: dwi(menggantikan.judul) });
  return (
    <Stack align="flex-start" gap={2}>
      <Lencana rasa={rasa[asal]}>{t(asal)}</Lencana>
      {asal === 'warisan' && (
        <Text c="dimmed" size="xs">
          {t('dariPeraturan', { peraturan: dwi(peraturan.judul) })}
        </Text>
      )}
      {menggantikan && (
        <Text c="dimmed" component="div" size="xs">
          {keSemula ? (
            <Tautan ke={keSemula(menggantikan.id)} size="xs">
              {semula}
            </Tautan>
          ) : (
            semula
          )}
        </Text>
      )}
      {berhari && peraturan.berlakuSejak && (
        <Text c="dimmed" size="xs">
          {t('berlaku', { hari: tulisTanggal(peraturan.berlakuSejak as Tanggal, bahasa) })}
        </Text>
      )}
    </Stack>
  );
};
