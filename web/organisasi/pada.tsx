import { Button, Group } from '@mantine/core';
import { PilihTanggal, useSaring, useSesi, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';

/** The day one looks at, past or to come; the address keeps it, today needs no word. */
export const Pada = () => {
  const t = useTeks(teksOrganisasi);
  const { hariIni } = useSesi();
  const [{ pada = hariIni }, saring] = useSaring<'pada'>();
  const ke = (hari: string) => hari !== pada && saring({ pada: hari === hariIni ? '' : hari });
  return (
    <Group align="flex-end" gap="xs">
      <PilihTanggal label={t('pada')} lebar="14rem" nilai={pada} ubah={(hari) => hari && ke(hari)} wajib />
      {pada !== hariIni && (
        <Button onClick={() => ke(hariIni)} variant="subtle">
          {t('keHariIni')}
        </Button>
      )}
    </Group>
  );
};
