import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute: started first, so that no worker waits for one of them at the end. */
const BERAT = /tests\/kernel\/(fuzz|mati-mendadak|serentak|matriks-akses)\.test|tests\/regulasi\/(unggah|temuan)\.test/;

class BeratDahulu extends BaseSequencer {
  override async sort(berkas: TestSpecification[]): Promise<TestSpecification[]> {
    const berat = (b: TestSpecification) => Number(BERAT.test(b.moduleId));
    return (await super.sort(berkas)).sort((a, b) => berat(b) - berat(a));
  }
}

export default defineConfig({
  test: {
    include: ['{domain,server,web,tests}/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/kernel/postgres-bersama.ts'],
    setupFiles: ['tests/kernel/benih.ts'],
    env: { TZ: 'UTC' }, // a test that needs a time zone names it
    maxWorkers: 2,
    isolate: false, // loading every module anew for each file cost more than the tests; what a test opens it closes
    sequence: { sequencer: BeratDahulu },
    retry: Number(process.env.LINCAH_COBA_LAGI ?? 0),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
