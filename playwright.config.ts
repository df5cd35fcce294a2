import { defineConfig } from '@playwright/test'
import { installedChromium } from './tools/run/find-chromium.mjs'
import { siteAddress } from './tools/site/permanent/site-address.ts'

/** `TEST_PORT` lets several checkouts on one machine be tested at a time. */
const PORT = Number(process.env['TEST_PORT'] ?? 4174)
/** With BASE_PATH, all tests run on a site that was built for that path. */
const ADDRESS = `http://localhost:${PORT}${siteAddress(process.env).base}`.replace(/\/$/, '')
/**
 * What the browser leaves out: the pages that it loads for its own address bar with each new window, which take a quarter of
 * the time of a test, and what Playwright leaves out, for this list takes the place of its own.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]
const executablePath = await installedChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // What a page does with its next frame waits while the map is drawn in software: on a busy machine for 10 s and more.
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/browser-tests.json' }]],
  forbidOnly: true,
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Only tests/e2e/offline.spec.ts has the atlas stored; all others see what the server sends.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
        // The page beside the map is drawn without the graphics engine: in software that takes a third less time.
        '--disable-gpu-compositing',
        `--disable-features=${WITHOUT.join()}`,
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: /phone/ },
    {
      name: 'phone',
      testMatch: /phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `npx --no-install vite preview --port ${PORT}`,
    url: `${ADDRESS}/`,
    reuseExistingServer: false,
  },
})
