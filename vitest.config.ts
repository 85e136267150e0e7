import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Sets up the software Vulkan driver for Dawn; a test process must find it in its environment when it starts.
    globalSetup: './packages/conformance/src/devices/vitest.ts',
    pool: 'forks',
    setupFiles: './tools/workflow/propertyTests.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
