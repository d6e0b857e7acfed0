/** Whether web content runs in Chromium's sandbox; off only where the operator says so. */
export type Sandbox = 'on' | 'off';

/** How Chromium is started to print one document that is none of the network's business. */
export const chromiumArguments = (profile: string, sandbox: Sandbox): readonly string[] => [
  '--headless',
  // Commands come over two pipes that nobody else has; when they break, because we died, Chromium ends.
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-startup-window',
  ...(sandbox === 'off' ? ['--no-sandbox'] : []),
  // Every request is answered or refused by ourselves; should one slip through, it finds no name and no proxy.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://nowhere.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-crash-reporter',
  '--disable-breakpad',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
  '--disable-gpu',
  // No script runs; should one, it is at least not compiled to machine code.
  '--js-flags=--jitless',
  // A container's /dev/shm is often too small for a page.
  '--disable-dev-shm-usage',
  '--lang=de',
];
