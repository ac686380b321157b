// npm start — installs and builds what is missing or changed, then runs Lincah in this very process
import './periksa-node.mjs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bangun } from './bangun.mjs';
import { pasang } from './pasang.mjs';
import { sejakAwal } from './tahap.mjs';

process.chdir(join(import.meta.dirname, '..'));
console.log('Menyiapkan Lincah');
await pasang({ untukUji: false });
await bangun();
console.log(`  Menyalakan … sesudah ${sejakAwal()}`);

// In this process and not in a child: a signal sent to npm start reaches the server, and nothing can outlive it.
process.setSourceMapsEnabled(true);
const server = resolve('dist/server.mjs');
process.argv[1] = server;
await import(pathToFileURL(server).href);
