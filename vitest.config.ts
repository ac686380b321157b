import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,server,web,tests}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/kernel/benih.ts'],
    env: { TZ: 'UTC' }, // a test that needs a time zone names it
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
