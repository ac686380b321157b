import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,server,web,tests}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/kernel/benih.ts'],
    env: { TZ: 'UTC' }, // a test that needs a time zone names it
    maxWorkers: 2,
    isolate: false, // loading every module anew for each file cost more than the tests; what a test opens it closes
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
