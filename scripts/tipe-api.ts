// npm run tipe:api — builds the application in this process and writes the types of its OpenAPI to web/kernel/api.gen.ts
import openapiTs, { astToString } from 'openapi-typescript';
import { bacaKonfigurasi, bukaPglite } from '../server/kernel/index.ts';
import { bacaPustaka } from '../server/peraturan.ts';
import { rakit } from '../server/rakit.ts';
import { simpanHasil } from './hasil.mjs';

const basis = await bukaPglite();
try {
  const konfigurasi = bacaKonfigurasi({ LOG_LEVEL: 'silent', DEMO: '1' });
  const { app } = await rakit({ basis, konfigurasi, jam: () => new Date(), pustaka: await bacaPustaka() });
  await app.ready();
  const dokumen = JSON.stringify(app.swagger());
  await app.close();
  const tipe = `// Written by npm run tipe:api. Do not edit.\n${astToString(await openapiTs(dokumen))}`;
  simpanHasil('web/kernel/api.gen.ts', tipe, 'npm run tipe:api');
} finally {
  await basis.tutup();
}
