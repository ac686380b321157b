// npm run peta — the corridors of rumah.json as a drawing, to docs/kernel/peta.md
import { readFileSync } from 'node:fs';
import { simpanHasil } from './hasil.mjs';

const { lantai, kamar } = JSON.parse(readFileSync('rumah.json', 'utf8'));

/** Only corridors that no longer way already implies: the river, not the canals. */
const langsung = (k) =>
  kamar[k].filter((tuju) => !kamar[k].some((antara) => antara !== tuju && kamar[antara].includes(tuju)));

const gambar = ['flowchart BT', ...Object.keys(kamar).flatMap((k) => langsung(k).map((tuju) => `  ${k} --> ${tuju}`))];
const tabel = Object.entries(lantai).map(([l, turun]) => `| ${l} | ${turun.join(', ') || '-'} |`);

const isi = `# Corridors

Who may know whom; every room also knows \`kernel\`. Made from \`rumah.json\` by \`npm run peta\`; do not edit. A new corridor is an ADR.

\`\`\`mermaid
${gambar.join('\n')}
\`\`\`

An arrow that follows from others is left out: \`penugasan\` knows \`regulasi\` through \`organisasi\`, and may enter it directly.

| floor | may go down to |
|---|---|
${tabel.join('\n')}
`;
simpanHasil('docs/kernel/peta.md', isi, 'npm run peta');
