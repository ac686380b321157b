// npm run tipe:api — builds the application in this process and writes the types of its OpenAPI to web/kernel/api.gen.ts
import { writeFileSync } from 'node:fs';
import openapiTs, { astToString } from 'openapi-typescript';
import { bacaKonfigurasi, bukaPglite } from '../server/kernel/index.ts';
import { bacaPustaka } from '../server/peraturan.ts';
import { rakit } from '../server/rakit.ts';

const keluar = process.argv[2] ?? 'web/kernel/api.gen.ts';
const basis = await bukaPglite();
try {
  const konfigurasi = bacaKonfigurasi({ LOG_LEVEL: 'silent', DEMO: '1' });
  const { app } = await rakit({ basis, konfigurasi, jam: () => new Date(), pustaka: await bacaPustaka() });
  await app.ready();
  const dokumen = JSON.stringify(app.swagger());
  await app.close();
  writeFileSync(keluar, `// Written by npm run tipe:api. Do not edit.\n${astToString(await openapiTs(dokumen))}`);
} finally {
  await basis.tutup();
}
