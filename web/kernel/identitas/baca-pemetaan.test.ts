import { expect, test } from 'vitest';
import { bacaPemetaan, tulisPemetaan } from './baca-pemetaan.ts';

test('satu baris satu pasang; nama kelompok boleh memuat tanda sama dengan', () => {
  const { pemetaan, keliru } = bacaPemetaan('cn=pengawas,ou=itjen=auditor\n\n tim SPBE = spbe ');
  expect(keliru).toBeNull();
  expect(pemetaan).toEqual([
    { nilai: 'cn=pengawas,ou=itjen', hak: 'auditor' },
    { nilai: 'tim SPBE', hak: 'spbe' },
  ]);
  expect(bacaPemetaan(tulisPemetaan(pemetaan)).pemetaan).toEqual(pemetaan);
});

test.each(['pengawas', '=auditor', 'pengawas=', 'pengawas=raja', 'pengelola=admin'])('%s ditolak', (baris) =>
  expect(bacaPemetaan(baris).keliru).toBe(baris),
);
