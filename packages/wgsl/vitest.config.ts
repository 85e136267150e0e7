import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes that open a GPU device start with the environment of the Vulkan driver.
    globalSetup: '../conformance/src/devices/vitest.ts',
    pool: 'forks',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
