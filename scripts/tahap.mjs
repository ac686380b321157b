// One line per stage, with its seconds: what a person sees while the house gets ready.
const awal = performance.now();

const detik = (sejak) => `${((performance.now() - sejak) / 1000).toFixed(1).replace('.', ',')} detik`;

/** Runs `kerja` on one line of its own: the name at once, the seconds when it is done. */
export const tahap = async (nama, kerja) => {
  const mulai = performance.now();
  process.stdout.write(`  ${nama} … `);
  await kerja();
  console.log(detik(mulai));
};

/** Seconds since the program began, the Indonesian way. */
export const sejakAwal = () => detik(awal);

/** Ends the program with what happened and what to do next, without a stack. */
export const berhenti = (...baris) => {
  console.error(baris.join('\n'));
  process.exit(1);
};
