import { Checkbox, Stack, Table, Text } from '@mantine/core';
import { Ketentuan, useDwibahasa, useTeks } from '../../kernel/index.ts';
import { kamusSaran } from './bahasa.ts';
import type { Takaran } from './bentuk.ts';
import gaya from './takaran-saran.module.css';

type Props = {
  readonly nilai: boolean;
  readonly takaran: Takaran | undefined;
  readonly ubah: (nilai: boolean) => void;
};

/** The box that also lets in who would be over the limit. */
export const JugaMelebihi = ({ nilai, takaran, ubah }: Props) => {
  const t = useTeks(kamusSaran);
  const batas = takaran?.batasBeban?.nilai;
  return (
    <Checkbox
      checked={nilai}
      label={batas === undefined ? t('melebihiTanpa') : t('melebihi', { batas })}
      onChange={(e) => ubah(e.currentTarget.checked)}
    />
  );
};

/** What weighs how much, as the regulation says it; behind a line that opens. */
export const TakaranSaran = ({ takaran: { bobot, batasBeban } }: { takaran: Takaran }) => {
  const t = useTeks(kamusSaran);
  const dwi = useDwibahasa();
  return (
    <details className={gaya.takaran}>
      <summary>{t('takaran')}</summary>
      <Stack gap="xs" mt="xs">
        <Text size="sm">{t('takaranJelas')}</Text>
        <Table aria-label={t('takaran')} verticalSpacing={6}>
          <Table.Tbody>
            {[...bobot, ...(batasBeban ? [batasBeban] : [])].map((b) => (
              <Table.Tr key={b.nama.id}>
                <Table.Th fw={400} scope="row">
                  {dwi(b.nama)}{' '}
                  {b.dasar.map((d) => (
                    <Ketentuan id={d.ketentuan} key={d.ketentuan} letak={d.letak} />
                  ))}
                </Table.Th>
                <Table.Td fw={600} ta="right">
                  {b.nilai}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </details>
  );
};
