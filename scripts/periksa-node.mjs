// Imported first, and written so that older Node versions can still read it: the message must reach them.
const [besar, kecil] = process.versions.node.split('.').map(Number);
if (besar < 20 || (besar === 20 && kecil < 11)) {
  console.error(
    `Lincah memerlukan Node.js 20.11 atau lebih baru; yang terpasang ${process.versions.node}.\n` +
      'Pasang versi LTS terbaru dari https://nodejs.org lalu ulangi perintah ini.',
  );
  process.exit(1);
}
