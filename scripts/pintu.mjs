// npm run pintu — what each room of the domain shows to the others, to docs/kernel/pintu.md; a wider door shows in review
import { readFileSync } from 'node:fs';
import { simpanHasil } from './hasil.mjs';
import { pintu } from './pintu-kamar.mjs';

const { kamar } = JSON.parse(readFileSync('rumah.json', 'utf8'));

const bagian = ['kernel', ...Object.keys(kamar)].map((k) => {
  const nama = pintu(`domain/${k}/index.ts`).map(({ nama, tipe }) => `- ${tipe ? 'type ' : ''}\`${nama}\``);
  return `## ${k}\n\n${nama.join('\n') || 'Nothing yet.'}\n`;
});

const KEPALA = '# Doors\n\nWhat each room of the domain shows to the others. Made by `npm run pintu`; do not edit.\n';
simpanHasil('docs/kernel/pintu.md', [KEPALA, ...bagian].join('\n'), 'npm run pintu');
